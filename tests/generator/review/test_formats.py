"""Formats of a review: content, schema and length."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema_rs
import pytest
from syrupy.assertion import SnapshotAssertion

from tests.generator.review.conftest import Dist
from tokenlabs.manifests.tree import Tree
from tokenlabs.review.effect import EFFECTS, Effect, Review, Severity
from tokenlabs.review.formats import html, json_document, markdown, text
from tokenlabs.review.review import review


@pytest.fixture
def changed(dist: Dist) -> Review:
    """A model is swapped, a limit lowered, a path closed, a tenant revoked, and an alert removed."""
    dist.replace("models/token-labs-pool/server.yaml", "image: ", "image: mirror.example.com/")
    dist.replace("policies/envoy-limits.yaml", "requests: 10\n", "requests: 5\n")
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    dist.remove("tenants/tenant-free-demo.yaml")
    dist.remove("monitoring/alerts-nodes.yaml")
    return dist.review()


def test_the_text_of_a_change(changed: Review, snapshot: SnapshotAssertion) -> None:
    shown = text.render(changed, colour=False)
    assert max(map(len, shown.splitlines())) <= 100
    assert "\x1b" not in shown
    assert shown == snapshot


def test_colours_change_no_word(changed: Review) -> None:
    import click

    assert click.unstyle(text.render(changed, colour=True)) == text.render(changed, colour=False)


def test_the_markdown_of_a_change(changed: Review, snapshot: SnapshotAssertion) -> None:
    assert markdown.render(changed) == snapshot


def test_the_comment_in_the_docs_is_what_a_reviewer_sees(dist: Dist, repository: Path) -> None:
    dist.replace("policies/envoy-limits.yaml", "requests: 10\n", "requests: 5\n")
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    dist.remove("tenants/tenant-free-demo.yaml")
    _, _, page = (repository / "docs/pull-requests.md").read_text().partition("````markdown\n")
    assert page.partition("````\n")[0] == markdown.render(dist.review()), "replace the block in docs/pull-requests.md"


KINDS = """\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: pickers}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: pickers}
subjects: [{kind: ServiceAccount, name: SUBJECT, namespace: token-labs-and-a-long-name-of-a-namespace}]
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: TARGET-models, namespace: flux-system}
spec: {path: ./TARGET/models, prune: true, interval: 10m, sourceRef: {kind: GitRepository, name: lab}}
"""


def two_targets(subject: str) -> Tree:
    text = KINDS.replace("SUBJECT", subject)
    return {f"{each}/models/objects.yaml": text.replace("TARGET", each).encode() for each in ("kind", "live")}


def test_a_change_that_targets_share_is_listed_once_with_values_as_json_on_lines_of_their_own() -> None:
    shown = text.render(review(two_targets("a"), two_targets("b")), colour=False)
    assert shown.endswith(
        "kind/models and live/models\n"
        "  ~ ClusterRoleBinding pickers\n"
        "      subjects[a]:\n"
        '        - {"kind": "ServiceAccount", "name": "a", "namespace": "token-labs-and-a-long-name-of-a-nam…\n'
        "        + unset\n"
        "      subjects[b]:\n"
        "        - unset\n"
        '        + {"kind": "ServiceAccount", "name": "b", "namespace": "token-labs-and-a-long-name-of-a-nam…\n'
    )


def test_long_values_are_shown_from_shortly_before_their_first_difference() -> None:
    paths = [f"/v1/path-{number}" for number in range(20)]
    old, new = (
        f"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\ndata: {{paths: '{' '.join(each)}'}}\n".encode()
        for each in (paths, [*paths[:18], "/v1/other", paths[19]])
    )
    shown = text.render(review({"a.yaml": old}, {"a.yaml": new}), colour=False)
    assert "        - … /v1/path-16 /v1/path-17 /v1/path-18 /v1/path-19\n" in shown
    assert "        + … /v1/path-16 /v1/path-17 /v1/other /v1/path-19\n" in shown


def many(count: int) -> Tree:
    text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: c{0}, namespace: n}}\ndata: {{a: '{1}'}}\n"
    return {f"{number // 100}/c{number}.yaml": text.format(number, "x" * 300).encode() for number in range(count)}


@pytest.mark.parametrize("count", [10, 500, 5000])
def test_markdown_fits_a_comment_with_less_detail_per_object(count: int) -> None:
    old = many(count)
    new = {path: content.replace(b"xxx", b"yyy", 1) for path, content in old.items()}
    shown = markdown.render(review(old, new))
    assert len(shown) <= 65_536
    assert f"{count} changed" in shown
    assert shown.count("<details>") == shown.count("</details>")


def test_names_are_escaped() -> None:
    name = b"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: 'a_*b*<script>', namespace: n}\n"
    found = review({}, {"a.yaml": name})
    assert "<script>" not in markdown.render(found) + html.render(found)
    assert "*b*" not in markdown.render(found).replace("\\*", "")


def test_json_matches_its_schema(changed: Review, repository: Path) -> None:
    document = json.loads(json_document.render(changed))
    schema = json.loads((repository / "schema/diff.schema.json").read_text())
    assert [error.message for error in jsonschema_rs.validator_for(schema).iter_errors(document)] == []
    assert document["schema"] == 1
    assert document["verdict"] == "caution"
    assert {each["id"] for each in document["effects"]} >= {
        "restarted",
        "limit-lowered",
        "closed",
        "key-revoked",
        "monitoring",
    }
    (restarted,) = (each for each in document["effects"] if each["id"] == "restarted")
    assert restarted["object"]["name"] == "token-labs-pool-decode"
    assert restarted["because"][0]["path"] == "spec.template.spec.containers[vllm].image"


def test_the_schema_lists_every_id_of_effects(repository: Path) -> None:
    schema = json.loads((repository / "schema/diff.schema.json").read_text())
    assert schema["$defs"]["effect"]["properties"]["id"]["enum"] == sorted(EFFECTS)


def test_html_is_self_contained(changed: Review) -> None:
    page = html.render(changed)
    assert "src=" not in page
    assert "<script" not in page
    body = page.partition("<body>")[2].partition("</body>")[0]
    ET.fromstring(f"<body>{body.replace('<br>', '<br/>')}</body>")  # noqa: S314 - our own text
    assert "tenant tenant-free-demo is revoked" in page


def test_an_unchanged_tree(dist: Dist) -> None:
    found = dist.review()
    assert found.verdict == "same"
    assert text.render(found, colour=False) == "old → new: nothing changes\n"
    assert "nothing changes" in markdown.render(found)


@pytest.mark.parametrize("change", [{"id": "unknown"}, {"predicate": ""}])
def test_an_effect_requires_a_known_id_and_a_predicate(dist: Dist, change: dict[str, str]) -> None:
    dist.remove("tenants/tenant-free-demo.yaml")
    each = dist.review().objects[0].object
    fields = {"id": "deleted", "predicate": "is deleted"} | change
    with pytest.raises(ValueError, match="not an effect"):
        Effect(fields["id"], Severity.INFO, "", "", each, "", fields["predicate"])


def test_what_cannot_be_read_stays_as_it_is(dist: Dist) -> None:
    dist.new["microk8s/routes/llm-inference.yaml"] = b"a: [1"
    assert dist.sentences() == []
    assert dist.review().verdict == "caution"
