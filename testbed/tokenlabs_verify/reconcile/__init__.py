"""What Flux's controllers do with `dist/`, done here: order and health from its Flux objects, charts by the real helm."""
