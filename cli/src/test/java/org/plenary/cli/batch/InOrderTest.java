package org.plenary.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  private final List<String> taken = new ArrayList<>();

  private void take(Integer number, String made) {
    taken.add(number + made);
  }

  private static List<String> all(String made) {
    return NUMBERS.stream().map(number -> number + made).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 600})
  void resultsComeInTheOrderOfTheThings(int threads) {
    new InOrder<Integer, String>(threads, number -> "!", number -> "?", this::take).run(NUMBERS);
    assertThat(taken).isEqualTo(all("!"));
  }

  @Test
  void asManyWorkAtOnceAsAreAllowed() {
    CyclicBarrier four = new CyclicBarrier(4);
    new InOrder<Integer, String>(4, number -> meet(four), number -> "?", this::take)
        .run(NUMBERS.subList(0, 8));
    assertThat(taken).hasSize(8).allMatch(made -> made.endsWith("met"));
  }

  private static String meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
      return "met";
    } catch (Exception e) {
      return e.toString();
    }
  }

  @Test
  void onlySomeResultsWaitForTheirTurn() {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new InOrder<Integer, String>(
            2,
            number -> "!" + made.incrementAndGet(),
            number -> "?",
            (number, text) -> most.accumulateAndGet(made.get() - number, Math::max))
        .run(NUMBERS);
    assertThat(made).hasValue(NUMBERS.size());
    assertThat(most.get()).isLessThanOrEqualTo(33);
  }

  @Test
  void workThatRanOutOfMemoryIsDoneAgainByItself() {
    AtomicInteger running = new AtomicInteger();
    new InOrder<Integer, String>(
            4, number -> greedy(number, running), number -> "too large", this::take)
        .run(NUMBERS);
    List<String> expected = new ArrayList<>(all("!"));
    expected.set(200, "200too large");
    assertThat(taken).isEqualTo(expected);
  }

  /** One in fifty needs the memory of all; one has never enough. */
  private static String greedy(int number, AtomicInteger running) {
    int others = running.getAndIncrement();
    try {
      if (number == 200 || (number % 50 == 0 && others > 0)) {
        throw new OutOfMemoryError();
      }
      return "!";
    } finally {
      running.decrementAndGet();
    }
  }

  @Test
  void nothingIsDoneWithNothing() {
    new InOrder<Integer, String>(4, number -> "!", number -> "?", this::take).run(List.of());
    assertThat(taken).isEmpty();
  }
}
