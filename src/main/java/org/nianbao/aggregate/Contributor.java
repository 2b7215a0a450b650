package org.nianbao.aggregate;

import java.util.List;
import org.nianbao.report.Report.AgencyKind;

/**
 * A body whose figures are in the sum.
 *
 * @param name its name, as the list of bodies has it where there is one
 * @param kind department or government
 * @param files its report, or all of them where it reported more than once
 * @param edition the edition of the form that it follows
 * @param shares what it adds to each slot
 */
public record Contributor(String name, AgencyKind kind, List<String> files, String edition, List<Share> shares) {
    /** Copies the lists. */
    public Contributor {
        files = List.copyOf(files);
        shares = List.copyOf(shares);
    }
}
