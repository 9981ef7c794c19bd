package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void throwsTheSameNumbersOnEveryMachine() {
        Dice dice = new Dice(42, 7, Flavor.HOSTILE);

        List<Integer> thrown =
                IntStream.range(0, 8).mapToObj(n -> dice.below(1000)).toList();

        assertThat(thrown).containsExactly(408, 587, 609, 640, 71, 14, 492, 278);
    }

    @Test
    void neighboringSeedsAndStreamsDiffer() {
        assertThat(IntStream.range(0, 1000)
                        .map(n -> new Dice(n / 10, n % 10, Flavor.HOSTILE).below(Integer.MAX_VALUE))
                        .distinct()
                        .count())
                .isEqualTo(1000);
    }

    @Test
    void everyWeightIsHitInProportion() {
        Dice dice = new Dice(1, 1, Flavor.REALISTIC);
        int[] hits = new int[3];
        for (int n = 0; n < 10_000; n++) {
            hits[dice.weighted(1, 0, 3)]++;
        }

        assertThat(hits[0]).isBetween(2300, 2700);
        assertThat(hits[1]).isZero();
    }

    @Test
    void shufflingKeepsEveryElement() {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5));

        new Dice(3, 0, Flavor.REALISTIC).shuffle(list);

        assertThat(list).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }
}
