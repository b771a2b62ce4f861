"""Real admission: what a real API server, with the projects' own CRDs and their rules, says to objects, ours and others'.

Three questions. Is every object that the platform renders accepted, with no warning? Do peers' fixtures get the answers that
they get upstream, so that this API server can be trusted to judge? Is what our spec refuses, because it could not be
written, really refused?
"""

from tokenlabs_verify.admission.asking import run
from tokenlabs_verify.admission.case import AdmissionResult, Answer, Case

__all__ = ["AdmissionResult", "Answer", "Case", "run"]
