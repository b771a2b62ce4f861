# Everything an operator or a developer does starts here. Needs Python 3.11+, git and make (POSIX; GNU make 3.81 will do).

.POSIX:
.SUFFIXES:
.PHONY: help synth test test-generator test-testbed test-repository test-embedded verify bench check embedded-tools venv venv-dev lock pictures \
	clean cdk8s-app

# An empty value means "not set": Python may keep the byte code of constructs/, testbed/ and imports/.
PY = PYTHONDONTWRITEBYTECODE= .venv/bin/python -P

help:
	@echo 'make synth            render platform.yaml into dist/microk8s and dist/kind (ARGS="--json" passes options on)'
	@echo 'make test             make check, then the next three: about 8 minutes on two cores (ARGS="-k tenants" for some)'
	@echo 'make test-generator   tests of constructs/; builds promtool and kustomize and installs cdk8s-cli, once'
	@echo 'make test-testbed     tests of testbed/; builds kind and bubblewrap, once'
	@echo 'make test-repository  tests of documents, set-up, locks and workflows; builds actionlint, once'
	@echo 'make test-embedded    tests of the embedded environment: needs user namespaces and make embedded-tools'
	@echo 'make verify           bring dist/ up with real components and send real requests (ARGS="-k auth-*" for some)'
	@echo 'make bench            measure the commands, beside kubeconform and dyff, which it builds (ARGS="-n 3" passes options on)'
	@echo 'make check            ruff, ruff format, mypy --strict, import-linter'
	@echo 'make embedded-tools   build what make verify runs: some 44 minutes, once (TOOLS="etcd helm" for some)'
	@echo 'make venv             create the virtual environment for synth in .venv (make venv-dev: for tests too)'
	@echo 'make lock             update the lock files from pyproject.toml'
	@echo 'make pictures         render docs/pictures/ with Chromium'
	@echo 'make clean            remove what make created; dist/ and imports/ stay'
	@echo 'All other commands:   .venv/bin/tokenlabs --help'

synth: venv
	@PYTHONDONTWRITEBYTECODE= .venv/bin/tokenlabs synth $(ARGS)

test: check
	@$(PY) -m pytest -n auto --dist loadgroup $(ARGS)

test-generator test-testbed test-repository: venv-dev
	@folder=$@; $(PY) -m pytest -n auto --dist loadgroup "tests/$${folder#test-}" $(ARGS)

# One after the other: each brings up control planes.
test-embedded: embedded-tools
	@$(PY) -m pytest tests/embedded $(ARGS)

verify: embedded-tools
	@$(PY) -m tokenlabs verify $(ARGS)

bench: venv-dev
	@bin=$$PWD/.cache/bench; go=$$PWD/.venv/bin/go; for tool in kubeconform dyff; do \
		(cd tests/tools/$$tool && GOBIN=$$bin GOTOOLCHAIN=local GOWORK=off CGO_ENABLED=0 $$go install -trimpath -ldflags='-s -w' tool) || exit 1; \
	done; PATH=$$bin:$$PATH $(PY) -m tokenlabs bench $(ARGS)

# Into TOKENLABS_CACHE, else ~/.cache/tokenlabs; Go comes as a wheel of the development environment.
embedded-tools: venv-dev
	@$(PY) -m tokenlabs env tools --build $(TOOLS)

# What cdk8s.yaml runs.
cdk8s-app: venv
	@$(PY) -O main.py

check: venv-dev
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo --cache-dir .cache/import-linter

venv:
	@PYTHON='$(PYTHON)' sh setup/venv.sh runtime

venv-dev:
	@PYTHON='$(PYTHON)' sh setup/venv.sh dev

lock: venv-dev
	@sh setup/lock.sh

# Needs Chromium and pngquant.
pictures: venv-dev
	@$(PY) -m tests.pictures.render

clean:
	@rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find constructs testbed imports tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
