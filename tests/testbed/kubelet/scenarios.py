"""What `test_pods.py` runs, each scenario in its own sandbox; results are printed as JSON.

Usage, in the sandbox: python -m tests.testbed.kubelet.scenarios SCENARIO FOLDER
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.testbed.kubelet.lab import Lab, ready
from tokenlabs_verify.cluster.components.component import Component

Facts = dict[str, Any]

FILES = {"name": "files", "configMap": {"name": "files"}}
SERVER = {
    "name": "main",
    "image": "example/python:1",
    "args": ["-u", "-m", "http.server", "8000", "--directory", "/srv"],
    "ports": [{"name": "http", "containerPort": 8000}],
    "readinessProbe": {"httpGet": {"path": "/", "port": "http"}},
    "volumeMounts": [{"name": "files", "mountPath": "/srv"}],
}


def config_map(name: str, **data: str) -> dict[str, Any]:
    return {"kind": "ConfigMap", "metadata": {"name": name}, "data": data}


def program(text: str, name: str = "main", **more: Any) -> dict[str, Any]:
    return {"name": name, "image": "example/python:1", "command": ["python", "-u", "-c", text], **more}


def container(status: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = status["containerStatuses"][0]
    return found


def eventually(seen: Callable[[], bool], seconds: float = 120) -> float:
    began = time.monotonic()
    while not seen():
        if time.monotonic() - began > seconds:
            raise TimeoutError("it did not come to that")
        time.sleep(0.01)
    return time.monotonic() - began


def serves_and_leaves_nothing(lab: Lab) -> Facts:
    lab.cluster.put(config_map("files", **{"a.txt": "first"}))
    pod = lab.run({"containers": [SERVER], "volumes": [FILES]})
    status = lab.cluster.wait("one", ready)
    facts: Facts = {"phase": status["phase"], "first": lab.get("one", "/a.txt")}
    lab.cluster.put(config_map("files", **{"b.txt": "second"}))
    pod.changed()
    facts["seconds"] = eventually(lambda: "b.txt" in lab.get("one", "/"))
    facts |= {"second": lab.get("one", "/b.txt"), "listed": lab.get("one", "/")}
    os.kill(int(container(status)["containerID"].removeprefix("process://")), 9)
    again = lab.cluster.wait("one", lambda s: ready(s) and container(s)["restartCount"] == 1)
    facts |= {"last": container(again)["lastState"]["terminated"], "after": lab.get("one", "/b.txt")}
    pod.stop(0)
    facts["gone"] = pod.join(50)
    return facts | {"removed": lab.cluster.removed, "left": lab.left_behind()}


def runs_from_an_image(lab: Lab) -> Facts:
    """`image/root` next to the lab's folder is the image."""
    greeter = Component(
        name="greeter",
        images=("example/greeter",),
        tags=("1",),
        replaces="a program of the test",
        image="greeter",
        stand_in=("python", "-c", "print('replaced')"),
    )
    tools = {**lab.node.tools, "greeter": lab.node.folder.parent.parent / "image/root"}
    lab.node = replace(lab.node, tools=tools, components=(*lab.node.components, greeter))
    lab.cluster.put(config_map("files", **{"a.txt": "from a ConfigMap"}))
    spec = {
        "name": "main",
        "image": "example/greeter:1",
        "command": ["greeter-server"],
        "args": ["limits.yaml", "redis"],
        "env": [{"name": "LEVEL", "value": "of the pod"}],
        "volumeMounts": [{"name": "files", "mountPath": "/opt/greeter/etc"}],
    }
    pods = [
        lab.run({"containers": [spec], "volumes": [FILES]}),
        lab.run({"containers": [{"name": "main", "image": "example/greeter:1"}]}, name="two"),
    ]
    eventually(lambda: len(lab.log("main")) > 7 and len(lab.log("main", "two")) > 7)
    facts = {"one": lab.log("main"), "two": lab.log("main", "two")}
    os.kill(int(container(lab.cluster.wait("one", ready))["containerID"].removeprefix("process://")), 9)
    eventually(lambda: len(lab.log("main")) > 15)
    facts["again"] = lab.log("main")[8:]
    for pod in pods:
        pod.stop(0)
    return facts | {"gone": [pod.join(50) for pod in pods], "left": lab.left_behind()}


def what_a_container_sees(lab: Lab) -> Facts:
    lab.cluster.put(config_map("settings", COLOUR="blue", note="from a ConfigMap"))
    lab.cluster.put({"kind": "Secret", "metadata": {"name": "keys"}, "data": {"password": "czNjcmV0", "other": "eA=="}})
    text = (
        "import json, os, pathlib, socket\n"
        "read = lambda p: pathlib.Path(p).read_text()\n"
        "def write(p):\n"
        "    try: pathlib.Path(p).write_text('x')\n"
        "    except OSError as error: return type(error).__name__ + ' ' + str(error.errno)\n"
        "    return 'written'\n"
        "print(json.dumps({'env': dict(os.environ), 'files': {p: read(p) for p in ("
        "'/etc/app/note', '/run/keys/pass.txt', '/etc/single.conf', '/podinfo/labels', '/podinfo/cpu',"
        "'/var/run/secrets/tokens/one', '/etc/resolv.conf', '/etc/hosts')},"
        "'writes': {p: write(p) for p in ('/x', '/tmp/x', '/etc/x', '/usr/x', '/etc/app/x', '/scratch/x', '/scratch/sub/x', "
        "'/dev/shm/x', '/dev/termination-log')},"
        "'mode': oct(os.stat('/run/keys/pass.txt').st_mode & 0o777), 'host': socket.gethostname(),"
        "'processes': [p for p in os.listdir('/proc') if p.isdigit()], 'interfaces': sorted(n for _, n in socket.if_nameindex()),"
        "'places': sorted(os.listdir('/')), 'arguments': __import__('sys').argv[1:], 'cwd': os.getcwd()}))\n"
    )
    spec = {
        "restartPolicy": "Never",
        "serviceAccountName": "walker",
        "volumes": [
            {"name": "settings", "configMap": {"name": "settings"}},
            {
                "name": "keys",
                "secret": {"secretName": "keys", "items": [{"key": "password", "path": "pass.txt", "mode": 0o400}]},
            },
            {"name": "none", "configMap": {"name": "not-there", "optional": True}},
            {"name": "scratch", "emptyDir": {}},
            {
                "name": "podinfo",
                "downwardAPI": {
                    "items": [
                        {"path": "labels", "fieldRef": {"fieldPath": "metadata.labels"}},
                        {"path": "cpu", "resourceFieldRef": {"containerName": "main", "resource": "limits.cpu"}},
                    ]
                },
            },
            {"name": "tokens", "projected": {"sources": [{"serviceAccountToken": {"path": "one", "audience": "us"}}]}},
        ],
        "containers": [
            {
                **program(text),
                "args": ["$(COLOUR)", "$(UNKNOWN)", "$$(COLOUR)"],
                "workingDir": "/scratch",
                "securityContext": {"readOnlyRootFilesystem": True},
                "resources": {"limits": {"cpu": "1500m"}},
                "envFrom": [{"prefix": "SET_", "configMapRef": {"name": "settings"}}],
                "env": [
                    {"name": "COLOUR", "valueFrom": {"configMapKeyRef": {"name": "settings", "key": "COLOUR"}}},
                    {"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "password"}}},
                    {"name": "ABSENT", "valueFrom": {"secretKeyRef": {"name": "no", "key": "x", "optional": True}}},
                    {"name": "SENTENCE", "value": "it is $(COLOUR)"},
                    {"name": "WHERE", "valueFrom": {"fieldRef": {"fieldPath": "status.podIP"}}},
                ],
                "volumeMounts": [
                    {"name": "settings", "mountPath": "/etc/app"},
                    {"name": "settings", "mountPath": "/etc/single.conf", "subPath": "note"},
                    {"name": "keys", "mountPath": "/var/run/keys"},
                    {"name": "none", "mountPath": "/none"},
                    {"name": "scratch", "mountPath": "/scratch"},
                    {"name": "scratch", "mountPath": "/scratch/sub", "subPath": "below", "readOnly": True},
                    {"name": "podinfo", "mountPath": "/podinfo"},
                    {"name": "tokens", "mountPath": "/var/run/secrets/tokens"},
                ],
            }
        ],
    }
    lab.run(spec, labels={"b": "2", "a": "1"})
    status = lab.cluster.wait("one", lambda s: s["phase"] in ("Succeeded", "Failed"))
    eventually(lambda: bool(lab.log("main")))
    try:
        seen: Facts = json.loads(lab.log("main")[0])
    except ValueError:
        return {"log": lab.log("main")}
    return seen | {"message": container(status)["state"]["terminated"].get("message")}


def init_containers_and_sidecars(lab: Lab) -> Facts:
    scratch = [{"name": "scratch", "mountPath": "/scratch"}]
    once = (
        "import pathlib, sys; p = pathlib.Path('/scratch/tried'); first = not p.exists(); p.touch();"
        "print('first' if first else 'second'); sys.exit(7 if first else 0)"
    )
    sidecar = "import pathlib, time; time.sleep(.3); pathlib.Path('/scratch/up').touch(); time.sleep(1000)"
    lab.run(
        {
            "volumes": [{"name": "scratch", "emptyDir": {}}],
            "restartPolicy": "OnFailure",
            "initContainers": [
                program(once, "before", volumeMounts=scratch),
                program(
                    sidecar,
                    "beside",
                    volumeMounts=scratch,
                    restartPolicy="Always",
                    startupProbe={"exec": {"command": ["test", "-e", "/scratch/up"]}},
                ),
            ],
            "containers": [program("import os; print(sorted(os.listdir('/scratch')))", "main", volumeMounts=scratch)],
            "terminationGracePeriodSeconds": 1,
        }
    )
    status = lab.cluster.wait("one", lambda s: s["phase"] == "Succeeded")
    before, beside = status["initContainerStatuses"]
    return {
        "before": [before["restartCount"], before["state"], before["lastState"]],
        "beside": beside["state"],
        "main": lab.log("main"),
        "tries": lab.log("before"),
        "conditions": {each["type"]: [each["status"], each.get("reason")] for each in status["conditions"]},
    }


def ends(lab: Lab) -> Facts:
    spec = {"restartPolicy": "Never", "containers": [program("import sys; sys.exit(3)")]}
    lab.run(spec, "failing")
    failed = lab.cluster.wait("failing", lambda s: s["phase"] == "Failed")
    lab.run({"containers": [program("import sys; sys.exit(4)")]}, "crashing")
    looping = lab.cluster.wait(
        "crashing", lambda s: container(s)["restartCount"] >= 1 and "waiting" in container(s)["state"]
    )
    lab.run({"containers": [{**program(""), "command": ["/not/there"]}]}, "absent")
    absent = lab.cluster.wait("absent", lambda s: "Error" in container(s)["state"].get("waiting", {}).get("reason", ""))
    return {
        "failed": container(failed)["state"]["terminated"]["exitCode"],
        "looping": [container(looping)["state"]["waiting"], container(looping)["lastState"]["terminated"]["exitCode"]],
        "looping phase": looping["phase"],
        "absent": container(absent)["state"]["waiting"],
    }


def waits_for_what_is_missing(lab: Lab) -> Facts:
    pod = lab.run({"containers": [SERVER], "volumes": [FILES]})
    missing = lab.cluster.wait("one", lambda s: "message" in container(s)["state"].get("waiting", {}))
    lab.cluster.put(config_map("files"))
    pod.changed()
    lab.cluster.wait("one", ready)
    env = [{"name": "KEY", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "password"}}}]
    lab.run({"containers": [program("", env=env)]}, "keyless")
    keyless = lab.cluster.wait("keyless", lambda s: container(s)["state"]["waiting"]["reason"].endswith("ConfigError"))
    lab.run({"containers": [{"name": "main", "image": "example/unknown:2"}]}, "unknown")
    unknown = lab.cluster.wait("unknown", lambda s: container(s)["state"]["waiting"]["reason"] == "NoComponent")
    lab.node.withheld.write_text("main\n")
    lab.run({"containers": [program("import time; time.sleep(60)")]}, "withheld")
    withheld = lab.cluster.wait("withheld", lambda s: container(s)["state"]["waiting"]["reason"] == "ImagePullBackOff")
    lab.node.withheld.unlink()
    lab.cluster.wait("withheld", ready)
    return {
        "missing": container(missing)["state"]["waiting"],
        "withheld": container(withheld)["state"]["waiting"],
        "keyless": container(keyless)["state"]["waiting"],
        "unknown": container(unknown)["state"]["waiting"],
        "phase": unknown["phase"],
    }


def probes_decide(lab: Lab) -> Facts:
    text = (
        "import http.server, os, signal\n"
        "class H(http.server.BaseHTTPRequestHandler):\n"
        "    def do_GET(self):\n"
        "        self.send_response(503 if os.path.exists('/tmp' + self.path) else 200)\n"
        "        self.end_headers()\n"
        "        if self.path.startswith('/break/'): open('/tmp/' + self.path[7:], 'w').close()\n"
        "    def log_message(self, *_): pass\n"
        "signal.signal(signal.SIGTERM, lambda *_: os._exit(0))\n"
        "http.server.HTTPServer(('', 8000), H).serve_forever()\n"
    )
    probe = {"periodSeconds": 1, "failureThreshold": 1}
    main = program(
        text,
        startupProbe={"tcpSocket": {"port": 8000}},
        readinessProbe={"httpGet": {"path": "/ready", "port": 8000}, **probe},
        livenessProbe={"httpGet": {"path": "/alive", "port": 8000}, **probe},
    )
    lab.run({"containers": [main], "terminationGracePeriodSeconds": 5})
    lab.cluster.wait("one", ready)
    lab.get("one", "/break/ready")
    unready = lab.cluster.wait("one", lambda s: not ready(s))
    lab.get("one", "/break/alive")
    again = lab.cluster.wait("one", lambda s: ready(s) and container(s)["restartCount"] == 1)
    return {
        "unready": next(each["message"] for each in unready["conditions"] if each["type"] == "ContainersReady"),
        "restarted": container(again)["lastState"]["terminated"]["exitCode"],
    }


def leaves_gracefully(lab: Lab) -> Facts:
    polite = (
        "import signal, sys, time\n"
        "def leave(*_):\n    print('SIGTERM'); sys.exit(0)\n"
        "signal.signal(signal.SIGTERM, leave)\nprint('up')\ntime.sleep(1000)\n"
    )
    hook = {"preStop": {"exec": {"command": ["sh", "-c", "echo hook > /proc/1/fd/1"]}}}
    stubborn = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up'); time.sleep(1000)"
    pods = {
        "polite": lab.run({"containers": [program(polite, lifecycle=hook)]}, "polite"),
        "stubborn": lab.run({"containers": [program(stubborn)]}, "stubborn"),
        "hurried": lab.run({"containers": [program(stubborn)]}, "hurried"),
    }
    for name in pods:
        eventually(lambda name=name: lab.log("main", name) == ["up"])  # type: ignore[misc]
    facts: Facts = {}
    for name, grace in (("polite", 30), ("stubborn", 0.5), ("hurried", 60)):
        began = time.monotonic()
        pods[name].stop(grace)
        if name == "hurried":
            pods[name].stop(0, forgotten=True)
        gone = pods[name].join(50)
        facts[name] = [gone, time.monotonic() - began, lab.log("main", name)]
    return facts | {"removed": lab.cluster.removed, "left": lab.left_behind()}


def talk_to_each_other(lab: Lab) -> Facts:
    lab.cluster.put(config_map("files", **{"a.txt": "hello"}))
    lab.run({"containers": [SERVER], "volumes": [FILES]}, "server")
    address = lab.cluster.wait("server", ready)["podIP"]
    text = (
        "import urllib.request, socket\n"
        f"print(urllib.request.urlopen('http://{address}:8000/a.txt', timeout=60).read().decode())\n"
        "socket.create_server(('127.0.0.1', 8000)); print('8000 is free here')\n"
    )
    lab.run({"restartPolicy": "Never", "containers": [program(text)]}, "client")
    status = lab.cluster.wait("client", lambda s: s["phase"] in ("Succeeded", "Failed"))
    return {
        "phase": status["phase"],
        "said": lab.log("main", "client"),
        "seen": lab.log("main", "server")[-1],
        "own": status["podIP"],
    }


def main() -> None:
    scenario, folder = sys.argv[1], Path(sys.argv[2])
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(folder)], check=True)
    print(json.dumps(globals()[scenario](Lab(folder))))


if __name__ == "__main__":
    main()
