package org.disclosurelint.detect.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sales were $1.2 million. | $1.2 million MONEY 1200000 by 100000 $",
                "Sales were $1,250. | $1,250 MONEY 1250 by 1 $",
                "It pays $.05 a share. | $.05 MONEY 0.05 by 0.01 $",
                "It pays US$1.20 per share. | US$1.20 MONEY 1.2 by 0.01 USD",
                "It owes C$40 million. | C$40 million MONEY 40000000 by 1000000 CAD",
                "It owes Cdn $40M. | Cdn $40M MONEY 40000000 by 1000000 CAD",
                "It owes EUR 40 million. | EUR 40 million MONEY 40000000 by 1000000 EUR",
                "It owes EUR40 million. | EUR40 million MONEY 40000000 by 1000000 EUR",
                "It owes £2.5bn. | £2.5bn MONEY 2500000000 by 100000000 GBP",
                "It owes 30 million euros. | 30 million euros MONEY 30000000 by 1000000 EUR",
                "It owes five million dollars. | five million dollars MONEY 5000000 by 0 $",
                "It owes 5 million U.S. dollars. | 5 million U.S. dollars MONEY 5000000 by 1000000 USD",
                "It owes 5.5 million (CAD). | 5.5 million (CAD) MONEY 5500000 by 100000 CAD",
                "It pays 95 cents. | 95 cents MONEY 0.95 by 0.01 $",
                "The loss was $(1.2) million. | $(1.2) million MONEY -1200000 by 100000 $",
                "The loss was ($1.2) million. | ($1.2) million MONEY -1200000 by 100000 $",
                "The loss was $(1.2 million). | $(1.2 million) MONEY -1200000 by 100000 $",
                "The result was -$0.12 a share. | -$0.12 MONEY -0.12 by 0.01 $",
                "The result was ($0.12) a share. | ($0.12) MONEY -0.12 by 0.01 $",
                "Sales fell (12)%. | (12)% PERCENT -12 by 1",
                "Sales changed by -1.5%. | -1.5% PERCENT -1.5 by 0.1",
                "Sales rose 12%. | 12% PERCENT 12 by 1",
                "Sales rose twenty-five percent. | twenty-five percent PERCENT 25 by 0",
                "The margin rose 40 basis points. | 40 basis points BASIS_POINTS 40 by 1",
                "The margin rose 150bps. | 150bps BASIS_POINTS 150 by 1",
                "The margin rose 2.5 percentage points. | 2.5 percentage points PERCENTAGE_POINTS 2.5 by 0.1",
                "The margin rose 2 % points. | 2 % points PERCENTAGE_POINTS 2 by 1",
                "It sold 1,500,000 shares. | 1,500,000 shares SHARES 1500000 by 1",
                "It sold 3 million newly issued common shares. | 3 million newly issued common shares SHARES 3000000 by 1000000",
                "It sold 3 million of its Class A ordinary shares. | 3 million of its Class A ordinary shares SHARES 3000000 by 1000000",
                "It bought $3 million of its shares. | $3 million MONEY 3000000 by 1000000 $",
                "It announced a 3-for-2 split. | 3-for-2 RATIO 1.5 by 0",
                "It announced a one-for-ten consolidation. | one-for-ten RATIO 0.1 by 0",
                "Orders were 2.5 times sales. | 2.5 times RATIO 2.5 by 0.1",
                "Orders grew 3x. | 3x RATIO 3 by 1",
                "It has 1,250 bakers. | 1,250 COUNT 1250 by 1",
                "It has 2.5 million users. | 2.5 million COUNT 2500000 by 100000",
            })
    void anAmountIsReadWithTheUnitOfItsLastDigit(String text, String read) {
        assertThat(Amounts.in(text).stream().map(a -> told(text, a))).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It expects sales of $10 to $12 million. | 10000000, 12000000",
                "It sold shares at $25 and $40 million of notes. | 25, 40000000",
                "It offers between $25 and $40 million. | 25000000, 40000000",
                "It offers $1.2 and $1.4 million. | 1200000, 1400000",
                "It expects sales of $900,000 to $1.2 million. | 900000, 1200000",
                "It expects $1.2-$1.4 billion. | 1200000000, 1400000000",
                "It expects growth of 10-12%. | 10, 12",
                "It expects growth of 10 to 12 percent. | 10, 12",
                "It expects between 5 and 7 basis points. | 5, 7",
                "It pays €10 million ($11 million). | 10000000, 11000000",
            })
    void theSecondEndOfARangeTellsTheUnitOfTheFirst(String text, String values) {
        List<Amount> amounts = Amounts.in(text);
        assertThat(amounts.stream().map(a -> a.figure().toString()).collect(Collectors.joining(", ")))
                .isEqualTo(values);
        assertThat(amounts.get(0).kind()).isEqualTo(amounts.get(1).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 9, 2026 it filed a Form 10-K under Rule 144A.",
                "Call (330) 555-0119 or 330-555-0119 at 10:30 a.m. on 9 March.",
                "The 2nd quarter, Q2 2026, the 52-week year and Section 27A.",
                "One (1) share for every thirty, for 2026 and beyond, hit 1/2.",
                "One of its bakers (1) and (2), COVID-19 and the F-16.",
                "It owes $11,6000,000 for 1,2,3.",
            })
    void whatIsNoAmountIsLeftAlone(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }

    @Test
    void aWordBeforeItLeavesAnAmountOpen() {
        assertThat(Amounts.in("It owes about $5 million, more than 12% of $40 million."))
                .extracting(Amount::approximate)
                .containsExactly(true, true, false);
    }

    @Test
    void theAmountsOfTablesAreNotProse() {
        String text = "Sales were $5 million in the quarter.\n\n"
                + "                     2026      2025\nSales              $ 5,012   $ 4,800\nCosts                4,100     4,000\nProfit             $   912   $   800\n\n"
                + "Costs were $4 million.";
        assertThat(Subjects.of(text).recall(Amounts.ANALYSIS))
                .extracting(a -> a.figure().toString())
                .containsExactly("5000000", "4000000");
    }

    @Test
    void aLongLineIsReadInTimeProportionalToItsLength() {
        String hostile = "($1,1,".repeat(60_000) + "-".repeat(200_000) + "9".repeat(300_000) + "$ ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Amounts.in(hostile));
    }

    private static String told(String text, Amount amount) {
        BigDecimal unit = amount.figure().unit();
        return amount.range().of(text) + " " + amount.kind() + " " + amount.figure() + " by "
                + unit.stripTrailingZeros().toPlainString()
                + amount.currency().map(c -> " " + c).orElse("");
    }
}
