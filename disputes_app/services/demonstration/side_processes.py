"""How is much work done ahead in processes of its own, and its results taken in turn?

Only where a process can be forked: it sees what was drawn without being handed it.  Elsewhere
(Windows, a process with several threads, one processor) the work is done when its turn comes.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.reduction import ForkingPickler
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Result = TypeVar("Result")

MOST = 2
"""More would each need memory of their own for what they look at.

A process does every so-manieth piece: its last one is among the last ``MOST`` of all.
"""
_WAITING = 8
"""So many results a process keeps for who takes them, while it goes on."""


@contextmanager
def in_turn(
    work: Callable[[int], Result], count: int, *, processes: int | None = None
) -> Iterator[Iterator[Result]]:
    """Begin the work at once; give ``work(0)``, ``work(1)``, … to ``work(count - 1)``.

    What was not taken when it is left is not done.

    Args:
        work: its results can be pickled; it changes nothing that others need.
        processes: how many work ahead; None for as many as are useful here, 0 for none.

    Raises:
        Whatever ``work`` raises.
    """
    wanted = _useful() if processes is None else processes
    if wanted and count > 1:
        with _working_ahead(work, count, min(wanted, count)) as receivers:
            yield _received(receivers, count)
    else:
        yield map(work, range(count))


def _useful() -> int:
    """Return how many processes make it faster: none where it cannot be forked safely."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 0
    processors = len(os.sched_getaffinity(0))
    return min(MOST, processors) if processors > 1 else 0


@contextmanager
def _working_ahead(
    work: Callable[[int], Result], count: int, processes: int
) -> Iterator[list[Connection]]:
    forking = multiprocessing.get_context("fork")
    workers = []
    receivers: list[Connection] = []
    try:
        for number in range(processes):
            receiver, sender = forking.Pipe(duplex=False)
            places = range(number, count, processes)
            worker = forking.Process(target=_work, args=(work, places, sender), daemon=True)
            worker.start()
            sender.close()
            workers.append(worker)
            receivers.append(receiver)
        yield receivers
    finally:
        for worker, receiver in zip(workers, receivers, strict=True):
            receiver.close()
            worker.terminate()
            worker.join()


def _received(receivers: Sequence[Connection], count: int) -> Iterator[Result]:
    for place in range(count):
        result, error = receivers[place % len(receivers)].recv()
        if error is not None:
            raise error
        yield result


def _work(work: Callable[[int], Result], places: Sequence[int], sender: Connection) -> None:
    """Run in the process of its own: do the work of these places, one after the other."""
    made: queue.Queue[memoryview | None] = queue.Queue(_WAITING)
    sending = threading.Thread(target=_send, args=(made, sender), daemon=True)
    sending.start()
    for place in places:
        try:
            answer: tuple[Result | None, Exception | None] = (work(place), None)
        except Exception as error:  # noqa: BLE001 - the edge of the process: handed over whole
            answer = (None, error)
        made.put(ForkingPickler.dumps(answer))
    made.put(None)
    sending.join()


def _send(made: queue.Queue[memoryview | None], sender: Connection) -> None:
    """Hand over what was made, while more is being made."""
    try:
        while (answer := made.get()) is not None:
            sender.send_bytes(answer)
    except OSError:
        os._exit(1)  # nobody takes it any more
