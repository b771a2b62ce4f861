"""Admission: how a real API server, with the projects' own CRDs and rules, answers our objects and others'.

Three questions. Does it accept every rendered object without a warning? Do peers' fixtures get the same answers as upstream, so
that this API server's judgement can be trusted? Does it reject what our spec rejects because it could not be expressed?
"""
