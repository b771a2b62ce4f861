"""A Go module proxy as a folder, which Go's client reads with `GOPROXY=file://…`."""

from __future__ import annotations

from pathlib import Path

GATEWAY_API = "sigs.k8s.io/gateway-api"


def publish(folder: Path, module: str, *versions: str) -> dict[str, str]:
    """Publish versions of a module, the newest last; return the environment that reads only this proxy."""
    place = folder / module / "@v"
    place.mkdir(parents=True)
    (place / "list").write_text("".join(f"{each}\n" for each in versions))
    for each in versions:
        (place / f"{each}.info").write_text(f'{{"Version": "{each}"}}')
        (place / f"{each}.mod").write_text(f"module {module}\n")
    return offline(folder)


def offline(folder: Path) -> dict[str, str]:
    """Nothing but the proxy in this folder answers."""
    nowhere = "http://127.0.0.1:9"  # discard: nothing listens
    proxies = {"https_proxy": nowhere, "http_proxy": nowhere, "HTTPS_PROXY": nowhere, "HTTP_PROXY": nowhere}
    return {"GOPROXY": folder.as_uri(), "GONOSUMDB": "*", **proxies}
