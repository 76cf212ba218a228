package org.plenary.cli.config;

import java.util.function.Function;

/**
 * A value that somebody set.
 *
 * @param said as it was written, {@code itu}
 * @param origin where: {@code --profile}, {@code PLENARY_PROFILE}, {@code plenary.toml:2:1}
 */
public record Chosen<T>(T value, String said, String origin) {
  /** Another value said by the same words. */
  <S> Chosen<S> map(Function<T, S> change) {
    return new Chosen<>(change.apply(value), said, origin);
  }
}
