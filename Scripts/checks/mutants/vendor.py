"""Mutants of the vendor in Python: its source with one realistic mistake in it, by kind of mistake."""

import importlib

import vendor_group

MODULES = ('days', 'clocks', 'passing', 'standing', 'conditions', 'facts', 'acts', 'store', 'access', 'answers',
           'versions', 'wire')

for module in MODULES:
    importlib.import_module(f'vendor_patches_{module}')
for group in vendor_group.GROUPS:
    if len(group.controls) != 1:
        raise ValueError(f'{group.phrase}: there is to be one control, and there are {len(group.controls)}')
