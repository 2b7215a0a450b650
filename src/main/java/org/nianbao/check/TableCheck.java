package org.nianbao.check;

import org.nianbao.report.Report;
import org.nianbao.report.Report.Section;
import org.nianbao.report.TableData;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Missing;
import org.nianbao.report.TableData.Picture;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;

/** The three tables are there, as figures. */
final class TableCheck implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        subject.report().sections().forEach(section -> section.table()
                .ifPresent(table -> check(subject.report(), section, table, findings)));
    }

    private static void check(Report report, Section section, TableData table, Findings findings) {
        String name = table.form().name();
        if (table instanceof Missing missing) {
            findings.add(Code.TABLE_MISSING, table.span(), name, missing.reason());
        } else if (table instanceof Picture picture) {
            findings.add(Code.TABLE_IMAGE, table.span(), name, picture.path());
        } else if (table instanceof Figures figures
                && PartCheck.isWritten(report, section)
                && !EquationCheck.hasNumbers(figures)) {
            findings.add(Code.TABLE_EMPTY, table.span(), name);
        }
    }
}
