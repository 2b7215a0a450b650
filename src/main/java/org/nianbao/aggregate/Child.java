package org.nianbao.aggregate;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.Report.AgencyKind;
import org.nianbao.source.Finding;

/** What came of a file among the children. */
public sealed interface Child {
    /** The name of the file as messages give it. */
    String file();

    /**
     * A report.
     *
     * @param file the file
     * @param named whether the user named it, not a folder that holds it
     * @param agency the body as it calls itself
     * @param kind department or government
     * @param year the report year
     * @param edition the id of the edition that it follows
     * @param shares what it adds to each slot
     * @param findings what is wrong with its figures, or leaves the sum unknown
     */
    record Read(
            String file,
            boolean named,
            String agency,
            AgencyKind kind,
            int year,
            String edition,
            List<Share> shares,
            List<Finding> findings)
            implements Child {
        /** Copies the lists. */
        public Read {
            shares = List.copyOf(shares);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A file that cannot be read.
     *
     * @param agency the body, where that much can be read
     * @param findings why
     */
    record Unread(String file, Optional<String> agency, List<Finding> findings) implements Child {
        /** Copies the list. */
        public Unread {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A file that is no report.
     *
     * @param isList whether it is a list of bodies
     */
    record Other(String file, boolean isList) implements Child {}
}
