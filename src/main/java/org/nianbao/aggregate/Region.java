package org.nianbao.aggregate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.bodies.BodyName;

/**
 * What the name of a government says about the region it stands for.
 *
 * @param government the government: {@code 东河县人民政府}
 * @param name the region, as names are compared: {@code 东河县}
 */
record Region(String government, String name) {
    private static final Pattern GOVERNMENT = Pattern.compile("(.*[省州盟市县旗区乡镇道])人民政府");

    /** The region of a government; none where the name is not that of one. */
    static Optional<Region> of(String body) {
        Matcher matcher = GOVERNMENT.matcher(BodyName.plain(body));
        return matcher.matches() ? Optional.of(new Region(body, matcher.group(1))) : Optional.empty();
    }

    /** Whether a body by its name, as names are compared, belongs to the government: 东河县教育局 to 东河县人民政府. */
    boolean holds(String plainName) {
        return plainName.startsWith(name) && !plainName.startsWith("人民政府", name.length());
    }

    /** The name without the region of the body above: 教育局 for 柳湾市教育局 under 柳湾市人民政府. */
    static String shortName(String body, String agency) {
        Matcher region = GOVERNMENT.matcher(agency);
        boolean shortens = region.matches()
                && body.startsWith(region.group(1))
                && body.length() >= region.group(1).length() + 2;
        return shortens ? body.substring(region.group(1).length()) : body;
    }
}
