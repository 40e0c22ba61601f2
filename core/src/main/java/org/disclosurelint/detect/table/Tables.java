package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The tables of figures of a draft, in order. What stands in one block of it may be several tables, and a table may go on over
 * several blocks: a new one begins where columns are named anew.
 */
public final class Tables {
    /** Read once for each draft. */
    public static final Analysis<List<Table>> ANALYSIS = Tables::of;

    private Tables() {}

    private static List<Table> of(Subject subject) {
        Draft draft = subject.draft();
        List<Table> tables = new ArrayList<>();
        List<Section> sections = subject.anatomy().sections(Part.FINANCIAL_TABLE);
        int b = 0;
        for (Section section : sections) {
            TableAssembly assembly = new TableAssembly();
            while (b < draft.blocks().size()
                    && draft.blocks().get(b).range().start() < section.range().end()) {
                Block block = draft.blocks().get(b);
                if (section.range().start() < block.range().end()) {
                    add(draft, block, section.range(), assembly);
                }
                if (block.range().end() > section.range().end()) {
                    break;
                }
                b++;
            }
            tables.addAll(assembly.tables());
        }
        return List.copyOf(tables);
    }

    private static void add(Draft draft, Block block, TextRange section, TableAssembly assembly) {
        assembly.block();
        for (Block.Line line : block.lines()) {
            if (section.contains(line.range().start())) {
                assembly.add(GridLine.of(draft.text(), line, block.kind() == Block.Kind.TABLE));
            }
        }
    }
}
