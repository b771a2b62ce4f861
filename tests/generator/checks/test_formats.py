"""Do people, programs and CI systems get findings in the form that each needs?"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import jsonschema_rs
import pytest

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings import go_modules
from tokenlabs.checks.finding import Finding
from tokenlabs.checks.formats import github, json_document, junit, sarif, text
from tokenlabs.checks.runner import check
from tokenlabs.spec.origins import PlatformFile, SpecPlace

TREE = {
    "apps/all.yaml": b"""\
apiVersion: v1
kind: Namespace
metadata: {name: n}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec:
  rules:
  - backendRefs:
    - {name: 100%, port: 80}
"""
}


def findings() -> tuple[Finding, ...]:
    return check(TREE).findings


def of_a_model() -> tuple[Finding, ...]:
    """A finding in what a model of a platform.yaml is rendered to."""
    tree = {
        "models/pool.yaml": b"""\
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: small, namespace: n, labels: {app.kubernetes.io/part-of: n}}
spec:
  selector: {matchLabels: {app: small}}
  endpointPickerRef: {name: small-epp, port: {number: 9002}}
---
apiVersion: v1
kind: Namespace
metadata: {name: n}
"""
    }
    platform = PlatformFile("platform.yaml", b"name: n\nmodels:\n  - id: acme/small\n    pool: small\n")
    (found,) = (each for each in check(tree, platform=platform).findings if each.rule.id == "TL101")
    return (found,)


def test_each_format_names_the_line_of_platform_yaml() -> None:
    assert text.render(of_a_model(), colour=False).endswith("\n    platform.yaml:3 models[0]\n")
    (entry,) = json.loads(json_document.render(of_a_model()))["findings"]
    assert (entry["file"], entry["line"]) == ("models/pool.yaml", 6)
    assert entry["spec"] == {"file": "platform.yaml", "line": 3, "path": "models[0]"}
    annotation = github.render(of_a_model())
    assert annotation.startswith("::error file=platform.yaml,line=3,title=TL101 ")
    assert annotation.endswith(" (models/pool.yaml:6)\n")
    (result,) = json.loads(sarif.render(of_a_model()))["runs"][0]["results"]
    (related,) = result["relatedLocations"]
    assert related["physicalLocation"] == {
        "artifactLocation": {"uri": "platform.yaml"},
        "region": {"startLine": 3},
    }
    assert related["message"] == {"text": "models[0]"}
    assert "(platform.yaml:3 models[0])" in junit.render(of_a_model())


UNREADABLE = {
    "apps/my patch.yaml": b"{{",
    "apps/route.yaml": b"apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n",
    "apps/kustomization.yaml": b"resources: [route.yaml]\nnamePrefix: '100%-'\n",
}
"""A tree of which rules cannot judge what is missing."""


def test_each_format_says_what_was_not_judged() -> None:
    checked = check(UNREADABLE)
    assert [each.file for each in checked.gaps] == ["apps/my patch.yaml", "apps/kustomization.yaml"]
    document = json.loads(json_document.render(checked.findings, checked.gaps))
    assert document["gaps"] == [
        {"file": "apps/my patch.yaml", "says": "cannot be read"},
        {"file": "apps/kustomization.yaml", "says": "changes objects when it is built: `namePrefix`"},
    ]
    (run,) = json.loads(sarif.render(checked.findings, checked.gaps))["runs"]
    (invocation,) = run["invocations"]
    first, second = invocation["toolExecutionNotifications"]
    place = first["locations"][0]["physicalLocation"]
    assert (first["level"], place) == ("warning", {"artifactLocation": {"uri": "apps/my%20patch.yaml"}})
    assert second["message"]["text"].startswith(
        "changes objects when it is built: `namePrefix`: rules that need the whole"
    )
    _, *gaps = github.render(checked.findings, checked.gaps).splitlines()
    assert [each.partition("::")[2].partition(":: rules")[0].partition(": rules")[0] for each in gaps] == [
        "warning file=apps/my patch.yaml,title=not judged as a whole::cannot be read",
        "warning file=apps/kustomization.yaml,title=not judged as a whole::changes objects when it is built: `namePrefix`",
    ]
    suite = ET.fromstring(junit.render(checked.findings, checked.gaps))  # noqa: S314 - our own text
    assert [len((each.text or "").splitlines()) for each in suite.iter("system-out")] == [2]
    assert "apps/my patch.yaml: cannot be read: rules" in (suite.findtext("system-out") or "")


def test_json_matches_its_schema(repository: Path) -> None:
    schema = json.loads((repository / "schema/check.schema.json").read_text())
    valid = jsonschema_rs.validator_for(schema)
    for found, gaps in ((findings(), ()), (of_a_model(), ()), ((), ()), check(UNREADABLE)[::4]):
        valid.validate(json.loads(json_document.render(found, gaps)))
    assert not valid.is_valid({"findings": []})


SAYS = "HTTPRoute n/r refers to Service n/100%, which is missing"
REMEDY = "add the Service, or remove the reference"


def test_text() -> None:
    assert text.render(findings(), colour=False) == (
        f"apps/all.yaml:11: error TL101: reference to a missing object\n    {SAYS}\n    → {REMEDY}\n"
    )


def test_json() -> None:
    (found,) = json.loads(json_document.render(findings()))["findings"]
    assert found == {
        "id": "TL101",
        "title": "reference to a missing object",
        "severity": "error",
        "target": "",
        "object": {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "namespace": "n", "name": "r"},
        "path": "spec.rules[0].backendRefs[0]",
        "file": "apps/all.yaml",
        "line": 11,
        "says": SAYS,
        "remedy": REMEDY,
        "spec": None,
    }


def test_github_annotations_escape_what_would_end_them() -> None:
    assert github.render(findings()) == (
        "::error file=apps/all.yaml,line=11,title=TL101 reference to a missing object::"
        f"{SAYS.replace('%', '%25')}; {REMEDY}\n"
    )


def test_sarif_names_rule_file_and_line() -> None:
    (run,) = json.loads(sarif.render(findings()))["runs"]
    assert [each["id"] for each in run["tool"]["driver"]["rules"]] == ["TL101"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("TL101", "error")
    place = result["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("apps/all.yaml", 11)


def test_junit_has_a_failure_for_each_and_a_pass_for_none() -> None:
    suite = ET.fromstring(junit.render(findings()))  # noqa: S314 - our own text
    # Those that Jenkins' schema requires (xunit-plugin, junit-10.xsd).
    assert suite.attrib == {"name": "tokenlabs check", "tests": "1", "failures": "1", "errors": "0"}
    assert [each.text for each in suite.iter("failure")] == [f"{SAYS.removeprefix('HTTPRoute n/r ')}; {REMEDY}"]
    clean = ET.fromstring(junit.render(()))  # noqa: S314
    assert (clean.get("tests"), clean.get("failures")) == ("1", "0")


@pytest.fixture(scope="module")
def sarif_schema() -> jsonschema_rs.Draft4Validator:
    """OASIS' schema of SARIF 2.1.0, in the text of a Go program that carries it."""
    try:
        module = go_modules.download("github.com/owenrumney/go-sarif/v3", "v3.3.1", sumdb=True)
    except go_modules.VersionRefusedError as error:
        pytest.skip(f"{NOT_RUN}{error}")
    program = (module.folder / "pkg/report/v210/sarif/schema.go").read_text()
    schema = json.loads(program.partition("`")[2].rpartition("`")[0])
    assert schema["id"].endswith("/sarif-schema-2.1.0.json")
    return jsonschema_rs.Draft4Validator(schema, validate_formats=True)


def test_sarif_is_valid_by_its_official_schema(sarif_schema: jsonschema_rs.Draft4Validator) -> None:
    place = SpecPlace("my platform.yaml", 3, "models[0]")
    odd = {"a folder/ä#?%.yaml": TREE["apps/all.yaml"]}
    for tree in (TREE, odd, {}, UNREADABLE):
        found, gaps = check(tree).findings, check(tree).gaps
        for shown in (found, tuple(replace(each, spec=place) for each in found)):
            sarif_schema.validate(json.loads(sarif.render(shown, gaps)))
    with pytest.raises(jsonschema_rs.ValidationError):
        sarif_schema.validate({"version": "2.1.0", "runs": [{}]})


def test_sarif_names_files_as_uris() -> None:
    (run,) = json.loads(sarif.render(check({"a folder/ä#?%.yaml": TREE["apps/all.yaml"]}).findings))["runs"]
    (result,) = run["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "a%20folder/%C3%A4%23%3F%25.yaml"
