package org.plenary.cli.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages by their address, each with a number that grows when it changes. */
public final class LivePages {
  /** A page as it is now. */
  record Page(byte[] html, int version) {}

  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** Sets a page, {@code /r88.html}; whoever waits for it is told. */
  public synchronized void put(String address, byte[] html) {
    Page old = pages.get(address);
    pages.put(address, new Page(html, old == null ? 1 : old.version() + 1));
    notifyAll();
  }

  synchronized Optional<Page> get(String address) {
    return Optional.ofNullable(pages.get(address));
  }

  /** All addresses, in the order in which they came. */
  synchronized List<String> addresses() {
    return List.copyOf(pages.keySet());
  }

  /**
   * Waits until a page is another than the one of that number, some time at most.
   *
   * @return its number now; 0 when there is no such page
   */
  synchronized int await(String address, int version, long milliseconds)
      throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    long left = milliseconds;
    while (left > 0 && version(address) == version) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return version(address);
  }

  private int version(String address) {
    return get(address).map(Page::version).orElse(0);
  }
}
