package org.disclosurelint.detect.table;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code balance-sheet}: a balance sheet whose total assets differ from its total liabilities and equity. It has no parameters. */
public final class BalanceSheetProvider implements DetectorProvider {
    @Override
    public String name() {
        return "balance-sheet";
    }

    @Override
    public String label() {
        return "balance sheet of which the two sides differ";
    }

    @Override
    public String description() {
        return "A balance sheet whose total assets differ from its total liabilities and equity.";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.FINANCIAL_TABLE);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new TableDetector(BalanceSheets::of);
    }
}
