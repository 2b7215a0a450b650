package org.nianbao.aggregate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.bodies.BodyName;

/** What the name of a government says about the region it stands for. */
final class Region {
    private static final Pattern GOVERNMENT = Pattern.compile("(.*[省州盟市县旗区乡镇道])人民政府");

    private Region() {}

    /** Whether a body by its name belongs to a government: 东河县教育局 to 东河县人民政府. */
    static boolean isWithin(String body, String government) {
        Matcher name = GOVERNMENT.matcher(BodyName.plain(government));
        String plain = BodyName.plain(body);
        return name.matches() && plain.startsWith(name.group(1)) && !plain.startsWith(name.group());
    }

    /** The name without the region of the body above: 教育局 for 柳湾市教育局 under 柳湾市人民政府. */
    static String shortName(String body, String agency) {
        Matcher name = GOVERNMENT.matcher(agency);
        boolean shortens = name.matches()
                && body.startsWith(name.group(1))
                && body.length() >= name.group(1).length() + 2;
        return shortens ? body.substring(name.group(1).length()) : body;
    }
}
