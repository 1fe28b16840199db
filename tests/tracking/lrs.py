# A learning record store for the tests: Ralph on files. Its own default writes a file once and refuses the next statement.
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend

FSLRSBackend.default_operation_type = BaseOperationType.APPEND

from ralph.api import app  # noqa: E402, F401  (it reads the line above)
