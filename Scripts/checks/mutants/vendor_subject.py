"""Answers the suite as the vendor in Python after the patch of one mutant.

usage: vendor_subject.py NAME
       vendor_subject.py --unpatched
       vendor_subject.py --check

With --check nothing is answered: every patch is tried, and a source that it leaves must be one.
"""

import os
import pathlib
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
VENDOR = PROJECT / 'Examples' / 'python-vendor'
PUBLISHED = PROJECT / 'Sources' / 'Conformance' / 'Published'
# What the vendor keeps for the most part and does not claim; run.py leaves out what it does not keep.
CLAIMED_BESIDES = ('P5', 'P7')


def patched(patch):
    """The source of a file after a patch."""
    file, old, new = patch
    source = (VENDOR / file).read_text(encoding='utf-8')
    if source.count(old) != 1:
        sys.exit(f'{file}: the text of the patch stands there {source.count(old)} times:\n{old}')
    return source.replace(old, new)


def copied(patch):
    """A folder with a copy of the vendor, patched if there is a patch."""
    source = patched(patch) if patch else None
    folder = tempfile.mkdtemp(prefix='vendor-mutant-')
    shutil.copytree(VENDOR, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns('__pycache__'))
    if patch:
        pathlib.Path(folder, patch[0]).write_text(source, encoding='utf-8')
    return folder


def serve(folder):
    """Answers as the vendor in a folder, which is no longer needed once everything in it was read."""
    sys.path.insert(0, folder)
    try:
        import adapter
        import adapter_more
    finally:
        shutil.rmtree(folder)
    adapter.DESCRIPTION['profiles'] += CLAIMED_BESIDES
    adapter_more.main([])


def check(mutants):
    """Tries every patch."""
    wrong = 0
    for mutant in mutants:
        try:
            compile(patched(mutant.patch), mutant.patch[0], 'exec')
        except (OSError, SystemExit, SyntaxError) as error:
            wrong += 1
            print(f'{mutant.name}: {error}')
    sys.exit(f'{wrong} of {len(mutants)} patches do not fit' if wrong else None)


def main(arguments):
    if arguments[0] == '--folder':
        return serve(arguments[1])
    import catalogue
    import vendor  # noqa: F401
    if arguments == ['--check']:
        return check([mutant for mutant in catalogue.ALL.values() if mutant.patch])
    patch = None if arguments == ['--unpatched'] else catalogue.ALL[arguments[0]].patch
    folder = copied(patch)
    # A new process, since the package of the vendor has the name of a module here.
    os.execve(sys.executable, [sys.executable, '-B', __file__, '--folder', folder],
              {**os.environ, 'GOVERNANCE_PUBLISHED': str(PUBLISHED)})


if __name__ == '__main__':
    main(sys.argv[1:])
