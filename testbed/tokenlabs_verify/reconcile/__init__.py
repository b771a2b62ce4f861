"""Does the work of Flux's controllers for `dist/`: order and health from its Flux objects, charts rendered by helm."""
