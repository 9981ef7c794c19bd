package org.caseclock.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With which fact a total went over a limit and stayed over it. What is paid back may bring it under the limit again. A fact
 * that counts without a day may have come before any other or after it, so that one is told only if it is the same each time.
 */
final class WentOver {

    private final BigDecimal limit;
    private final List<Measured.Step> dated = new ArrayList<>();
    private final List<Measured.Step> undated = new ArrayList<>();
    /** What the facts with a day come to: before the first of them, and after each. */
    private final List<BigDecimal> totals = new ArrayList<>(List.of(BigDecimal.ZERO));

    private WentOver(List<Measured.Step> steps, BigDecimal limit) {
        this.limit = limit;
        for (Measured.Step step : steps) {
            if (step.fact().date() == null) {
                undated.add(step);
            } else {
                dated.add(step);
                totals.add(totals.get(totals.size() - 1).add(step.adds()));
            }
        }
    }

    /**
     * @param steps what counts, by day
     */
    static Optional<Evidence> with(List<Measured.Step> steps, BigDecimal limit) {
        return new WentOver(steps, limit).fact();
    }

    private Optional<Evidence> fact() {
        for (int i = 0; i < dated.size(); i++) {
            boolean wasWithin = !isOver(totals.get(i).add(most(null)));
            if (wasWithin && staysOver(totals.subList(i + 1, totals.size()), least(null))) {
                return Optional.of(dated.get(i).fact());
            }
        }
        for (Measured.Step step : undated) {
            BigDecimal most = most(step);
            boolean wasWithin = totals.stream().noneMatch(total -> isOver(total.add(most)));
            if (wasWithin && staysOver(totals, least(step).add(step.adds()))) {
                return Optional.of(step.fact());
            }
        }
        return Optional.empty();
    }

    private boolean staysOver(List<BigDecimal> later, BigDecimal more) {
        return later.stream().allMatch(total -> isOver(total.add(more)));
    }

    private boolean isOver(BigDecimal total) {
        return total.compareTo(limit) > 0;
    }

    /** The most that the facts without a day can have come to by some day, one of them aside. */
    @SuppressWarnings("ReferenceEquality") // one of several that may be equal
    private BigDecimal most(Measured.@Nullable Step aside) {
        return undated.stream()
                .filter(step -> step != aside)
                .map(step -> step.adds().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The least that they can have come to. */
    @SuppressWarnings("ReferenceEquality") // one of several that may be equal
    private BigDecimal least(Measured.@Nullable Step aside) {
        return undated.stream()
                .filter(step -> step != aside)
                .map(step -> step.adds().min(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
