package org.plenary.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works on many things on several threads, and hands on what comes of each in the order of the
 * things, on the thread that asked for it.
 *
 * <p>A bounded number of results waits for its turn, so that memory does not follow the number of
 * things. Work that ran out of memory beside other work is done again by itself.
 *
 * @param <I> the things
 * @param <T> what comes of them
 */
public final class InOrder<I, T> {
  /** How many results may wait for each thread. */
  private static final int WAITING = 16;

  private final int threads;
  private final Function<I, T> work;
  private final Function<I, T> tooLarge;
  private final BiConsumer<I, T> taking;
  private final ReadWriteLock alone = new ReentrantReadWriteLock();

  /**
   * @param threads how many work at the same time
   * @param work done on any thread; it throws nothing but OutOfMemoryError
   * @param tooLarge what comes of a thing that has too little memory even by itself
   * @param taking done in order
   */
  public InOrder(
      int threads, Function<I, T> work, Function<I, T> tooLarge, BiConsumer<I, T> taking) {
    this.threads = threads;
    this.work = work;
    this.tooLarge = tooLarge;
    this.taking = taking;
  }

  /** Does the work on all things. */
  public void run(List<I> things) {
    if (threads == 1 || things.size() < 2) {
      for (I thing : things) {
        taking.accept(thing, alone(thing));
      }
      return;
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.min(threads, things.size()), InOrder::worker);
    try {
      run(things, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "worker");
    thread.setDaemon(true);
    return thread;
  }

  private void run(List<I> things, ExecutorService workers) {
    Deque<Future<T>> begun = new ArrayDeque<>();
    Iterator<I> coming = things.iterator();
    for (I thing : things) {
      while (coming.hasNext() && begun.size() < threads * WAITING) {
        I next = coming.next();
        begun.add(workers.submit(() -> beside(next)));
      }
      taking.accept(thing, result(thing, begun.remove()));
    }
  }

  private T beside(I thing) {
    alone.readLock().lock();
    try {
      return work.apply(thing);
    } finally {
      alone.readLock().unlock();
    }
  }

  private T result(I thing, Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        return alone(thing);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private T alone(I thing) {
    alone.writeLock().lock();
    try {
      return work.apply(thing);
    } catch (OutOfMemoryError e) {
      return tooLarge.apply(thing);
    } finally {
      alone.writeLock().unlock();
    }
  }
}
