package org.plenary.prepared;

import java.util.function.Supplier;

/** The maps that the build made. */
public final class Prepared {
  private Prepared() {}

  /**
   * The map of that name.
   *
   * @param name the package and what is in it, {@code language/en}
   * @param files reads the same from the files, for a build that made no maps
   */
  public static FixedMap map(String name, Supplier<FixedMap> files) {
    String[] parts = Parts.of(name);
    return parts.length == 0 ? files.get() : FixedMap.of(parts);
  }
}
