package org.plenary.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long MILLISECOND = 1_000_000L;

  private long now = 7;

  @Test
  void aShortRunShowsNothing() {
    Pace pace = new Pace(100, () -> now);
    for (int i = 0; i < 99; i++) {
      now += 10 * MILLISECOND;
      assertThat(pace.step()).isEmpty();
    }
  }

  @Test
  void aLongOneShowsRateAndWhatIsLeftFiveTimesASecond() {
    Pace pace = new Pace(1000, () -> now);
    Optional<Pace.State> last = Optional.empty();
    int shown = 0;
    for (int i = 0; i < 400; i++) {
      now += 10 * MILLISECOND;
      Optional<Pace.State> state = pace.step();
      shown += state.isPresent() ? 1 : 0;
      last = state.isPresent() ? state : last;
    }
    assertThat(last).contains(new Pace.State(400, 1000, 100, 6));
    assertThat(shown).isEqualTo(16);
  }

  @Test
  void theLastOneIsNotShownForNothingIsLeft() {
    Pace pace = new Pace(2, () -> now);
    now += 3_000 * MILLISECOND;
    assertThat(pace.step()).isPresent();
    now += 3_000 * MILLISECOND;
    assertThat(pace.step()).isEmpty();
  }
}
