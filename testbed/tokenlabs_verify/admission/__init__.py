"""Real admission: what a real API server, with the projects' own CRDs and their rules, says to objects, ours and others'.

Three questions. Is every object that the platform renders accepted, with no warning? Do peers' fixtures get the answers that
they get upstream, so that this API server can be trusted to judge? Is what our spec refuses, because it could not be
written, really refused?
"""
