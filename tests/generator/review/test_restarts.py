"""Which pods restart, how, and for how long they are unavailable."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec:
  replicas: REPLICAS
  strategy: STRATEGY
  template:
    spec:
      containers:
      - {name: main, image: "image:1", startupProbe: {periodSeconds: 10, failureThreshold: 60}}
"""


@pytest.mark.parametrize(
    ("replicas", "strategy", "seconds", "says"),
    [
        (1, "{type: Recreate}", 600, "restarts all pods at once: it is unavailable for up to 10 min"),
        (3, "{type: Recreate}", 600, "restarts all pods at once: it is unavailable for up to 10 min"),
        (1, "{type: RollingUpdate}", 0, "restarts with the new pod first"),
        (
            1,
            "{rollingUpdate: {maxSurge: 0}}",
            600,
            "restarts its only pod, the old one first: it is unavailable for up to 10 min",
        ),
        (4, "{rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}", 0, "restarts pod by pod"),
        (2, '{rollingUpdate: {maxSurge: 0, maxUnavailable: "50%"}}', 0, "restarts pod by pod"),
        (
            2,
            "{rollingUpdate: {maxUnavailable: 2}}",
            600,
            "restarts all pods at once: it is unavailable for up to 10 min",
        ),
    ],
)
def test_a_new_image(replicas: int, strategy: str, seconds: int, says: str) -> None:
    old = DEPLOYMENT.replace("REPLICAS", str(replicas)).replace("STRATEGY", strategy)
    (effect,) = effects(files(a=old), files(a=old.replace("image:1", "image:2")))
    assert (effect.id, effect.seconds, effect.says) == ("restarted", seconds, f"Deployment n/d {says}")
    assert [(each.path, each.old, each.new) for each in effect.because] == [
        ("spec.template.spec.containers[main].image", "image:1", "image:2")
    ]


def test_without_a_startup_probe_the_time_is_unknown() -> None:
    old = (
        DEPLOYMENT.replace("REPLICAS", "1")
        .replace("STRATEGY", "{type: Recreate}")
        .replace(", startupProbe:", ", livenessProbe:")
    )
    (effect,) = effects(files(a=old), files(a=old.replace("image:1", "image:2")))
    assert (effect.seconds, effect.says) == (None, "Deployment n/d restarts all pods at once: it is unavailable")


@pytest.mark.parametrize("edit", [("replicas: 1", "replicas: 2"), ("name: d,", "name: d, labels: {a: b},")])
def test_other_fields_cause_no_restart(edit: tuple[str, str]) -> None:
    old = DEPLOYMENT.replace("REPLICAS", "1").replace("STRATEGY", "{type: Recreate}")
    assert effects(files(a=old), files(a=old.replace(*edit)), "restarted") == []


def test_zero_replicas_do_not_restart() -> None:
    old = DEPLOYMENT.replace("REPLICAS", "0").replace("STRATEGY", "{type: Recreate}")
    assert effects(files(a=old), files(a=old.replace("image:1", "image:2"))) == []


def test_the_proxy_restarts_and_cuts_off_streams(dist: Dist) -> None:
    dist.replace("gateway/envoy-proxy.yaml", "memory: 1Gi", "memory: 2Gi")
    assert dist.sentences() == [
        "caution proxy-restarted: the proxy of EnvoyProxy token-labs/token-labs-gateway restarts: its pod template changes; "
        "streams that run longer than 310s are cut off"
    ]


def test_a_model_of_dist_with_another_image(dist: Dist) -> None:
    dist.replace("models/token-labs-pool/server.yaml", "image: ", "image: mirror.example.com/")
    (effect,) = (each for each in dist.review().effects if each.id == "restarted")
    assert effect.layer == "models"
    assert effect.seconds
    assert effect.seconds > 60, "a model loads its weights for minutes"
    assert sentences([effect])[0].startswith("caution restarted: Deployment token-labs/token-labs-pool-decode restarts")


CONTROLLER = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: n}
spec: {selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: i}]}}}
"""


def test_fields_that_the_api_server_rejects_do_not_end_the_review() -> None:
    for odd in ("{rollingUpdate: {maxSurge: many}}", "{rollingUpdate: {maxUnavailable: x%}}", "{rollingUpdate: [1]}"):
        new = CONTROLLER.replace("spec: {selector", f"spec: {{strategy: {odd}, selector").replace(
            "image: i", "image: j"
        )
        assert [each.id for each in effects(files(a=CONTROLLER), files(a=new), "restarted")] == ["restarted"]
    assert effects(files(a=CONTROLLER), files(a=CONTROLLER.replace("[{name: c, image: i}]", "[null, 3]")), "restarted")


TEMPLATE = DEPLOYMENT.replace("REPLICAS", "2").replace("STRATEGY", "{type: RollingUpdate}")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('image:1"', 'image:1", imagePullPolicy: IfNotPresent'),
        ("periodSeconds: 10, ", ""),
        ("containers:", "restartPolicy: Always\n      containers:"),
        ("containers:", "terminationGracePeriodSeconds: 30\n      containers:"),
    ],
)
def test_what_the_api_server_fills_in_restarts_nothing(old: str, new: str) -> None:
    assert old in TEMPLATE
    assert effects(files(a=TEMPLATE), files(a=TEMPLATE.replace(old, new)), "restarted") == []


@pytest.mark.parametrize(
    ("old", "new", "restarts"), [("1", "1000m", False), ("1", "500m", True), ("1024Mi", "1Gi", False)]
)
def test_an_amount_written_otherwise_restarts_nothing(old: str, new: str, restarts: bool) -> None:
    before = TEMPLATE.replace('image:1"', f'image:1", resources: {{requests: {{memory: "{old}"}}}}')
    found = effects(files(a=before), files(a=before.replace(f'"{old}"', f'"{new}"')), "restarted")
    assert bool(found) is restarts


@pytest.mark.parametrize("added", ["paused: true", "updateStrategy: {type: OnDelete}"])
def test_pods_that_a_controller_keeps_do_not_restart(added: str) -> None:
    before = TEMPLATE.replace("  replicas: 2", f"  replicas: 2\n  {added}")
    (effect,) = effects(files(a=before), files(a=before.replace("image:1", "image:2")))
    assert effect.id == "without-effect"


@pytest.mark.parametrize(
    ("kind", "added", "blocks"),
    [
        ("Deployment", "paused: true", True),
        ("DaemonSet", "updateStrategy: {type: OnDelete}", True),
        ("StatefulSet", "updateStrategy: {type: OnDelete}", False),
    ],
)
def test_kept_pods_keep_flux_waiting_unless_it_does_not_count_them(kind: str, added: str, blocks: bool) -> None:
    manifest = TEMPLATE.replace("kind: Deployment", f"kind: {kind}").replace("  strategy: {type: RollingUpdate}\n", "")
    before = manifest.replace("  replicas: 2", f"  replicas: 2\n  {added}")
    for wait in ("true", "false"):
        flux = kustomization("apps", f"wait: {wait}")
        old, new = (
            files(apps__a=text, flux=flux) | {"apps/kustomization.yaml": b"resources: [a.yaml]\n"}
            for text in (before, before.replace("image:1", "image:2"))
        )
        (effect,) = effects(old, new)
        assert effect.id == "without-effect"
        assert ("Kustomization flux-system/apps is not ready" in effect.says) is (blocks and wait == "true"), (
            effect.says
        )


def test_a_partition_keeps_the_pods_below_it() -> None:
    manifest = TEMPLATE.replace("kind: Deployment", "kind: StatefulSet").replace(
        "  strategy: {type: RollingUpdate}\n", ""
    )

    def ids(partition: int) -> list[str]:
        update = f"  updateStrategy: {{rollingUpdate: {{partition: {partition}}}}}\n  template:"
        before = manifest.replace("  template:", update)
        return [each.id for each in effects(files(a=before), files(a=before.replace("image:1", "image:2")))]

    back = manifest.replace("  template:", "  updateStrategy: {rollingUpdate: {partition: 2}}\n  template:")
    (effect,) = effects(files(a=back.replace("image:1", "image:2")), files(a=manifest), "restarted")
    assert effect.says.endswith("unless they still have this template")
    assert ids(2) == ["without-effect"]
    assert ids(1) == ["restarted"]
