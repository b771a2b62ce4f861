"""Sources of admission cases: rendered trees, peers' own tests, our files."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.stacks import STACKS
from tokenlabs_verify.admission import own, peers, plane, trees
from tokenlabs_verify.cluster.tools import lock

UPSTREAM = """
func TestRoutes(t *testing.T) {
	for _, tc := range []struct {
		name   string
		expErr string
	}{
		{name: "basic.yaml"},
		// A comment.
		{
			name:   "wrong.yaml",
			expErr: `spec: Invalid value: "array": only Gateway`,
		},
		{name: "quoted.yaml", expErr: "spec.schema.name: Unsupported value: \\"A\\""},
	} {
		data, err := testdata.ReadFile(path.Join("testdata/routes", tc.name))
	}
}
"""


def test_reads_the_table_of_upstreams_test() -> None:
    assert peers.table(UPSTREAM) == [
        peers.Expected("testdata/routes/basic.yaml", None),
        peers.Expected("testdata/routes/wrong.yaml", 'spec: Invalid value: "array": only Gateway'),
        peers.Expected("testdata/routes/quoted.yaml", 'spec.schema.name: Unsupported value: "A"'),
    ]


@pytest.mark.parametrize(
    "changed",
    [
        "",
        UPSTREAM.replace("testdata/routes", "elsewhere"),
        UPSTREAM.replace('name:   "wrong.yaml",', 'name:   "wrong.yaml",\n\t\t\tskip: true,'),
    ],
)
def test_rejects_a_table_in_another_format(changed: str) -> None:
    with pytest.raises(TokenlabsError):
        peers.table(changed)


def test_sends_a_secret_as_decrypted_by_flux() -> None:
    encrypted = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": "key"},
        "data": {"a": "ENC[AES256_GCM,data:…]"},
        "stringData": {"b": "ENC[AES256_GCM,data:…]"},
        "sops": {"mac": "ENC[…]"},
    }
    sent = trees.decrypted(encrypted)
    assert sent.keys() == encrypted.keys() - {"sops"}
    assert base64.b64decode(sent["data"]["a"])
    assert "ENC[" not in str(sent)
    assert trees.decrypted({"kind": "Secret", "stringData": {"b": "plain"}})["stringData"] == {"b": "plain"}


def test_statefulset_pod_has_the_volumes_of_its_claims(repository: Path) -> None:
    documents = trees.read(repository / "dist" / "kind")
    pods = {pod["metadata"]["name"]: pod for each in documents for pod in trees.pods_of(each)}
    workloads = [each for each in documents if each["kind"] in ("Deployment", "StatefulSet")]
    assert len(pods) == len(workloads)
    for workload in workloads:
        pod = pods[f"{workload['metadata']['name']}-0"]
        volumes = {each["name"] for each in pod["spec"].get("volumes", ())}
        mounted = {each["name"] for one in pod["spec"]["containers"] for each in one.get("volumeMounts", ())}
        assert mounted <= volumes
        assert workload["spec"]["selector"]["matchLabels"].items() <= pod["metadata"]["labels"].items()


def test_own_cases_have_unique_ids_and_both_answers() -> None:
    for stack in plane.STACK_NAMES:
        found = list(own.cases(stack))
        assert len({each.id for each in found}) == len(found)
        assert {each.refusal is None for each in found} == {True, False}


def test_repeats_a_list_item_with_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "cases: [{id: a, sentence: s, source: s, refusal: null, repeat: {spec.rules: 3}, "
        "manifest: {kind: A, metadata: {name: a}, spec: {rules: [{name: 'rule-#', port: 80}]}}}]"
    )
    (case,) = own.cases("2026-12", tmp_path)
    rules = case.documents[0]["spec"]["rules"]
    assert rules == [{"name": f"rule-{number}", "port": 80} for number in range(3)]


def test_rejects_a_misspelt_case_naming_its_file(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("cases: [{id: a, sentence: s, source: s, refused: no, manifest: {}}]")
    with pytest.raises(TokenlabsError, match=r"b\.yaml, case 0"):
        list(own.cases("2026-12", tmp_path))


def test_reports_a_platform_that_does_not_render(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("version: 1\nname: Not A Name\nstack: '2026-12'\n")
    with pytest.raises(TokenlabsError, match=r"broken\.yaml does not render with stack 2026-02"):
        trees.rendered(tmp_path / "broken.yaml", repository, tmp_path / "to", "2026-02")


def test_rejects_a_folder_without_objects(tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError, match="contains no objects"):
        trees.read(tmp_path)


def test_checks_each_stack_on_its_oldest_and_newest_kubernetes() -> None:
    planes = plane.planes()
    for stack in STACKS.values():
        lines = [each.kubernetes for each in planes if each.stack == stack.name and not each.beyond]
        assert lines == sorted({stack.kubernetes[0], stack.kubernetes[-1]})
    assert {each.kubernetes for each in planes} == plane.SERVERS.keys()


def test_api_servers_have_the_version_of_their_line() -> None:
    locked = lock.read()
    for (major, minor), tool in plane.SERVERS.items():
        (build,) = (build for build in locked.builds if tool in build.tools)
        assert locked.module(build.project).version.startswith(f"v{major}.{minor}.")


def test_own_cases_show_what_a_stack_does_not_support() -> None:
    for each in plane.planes():
        if each.beyond:
            found = list(own.cases(each.stack, beyond=True))
            assert found, each.name
            assert all(case.refusal for case in found), each.name
