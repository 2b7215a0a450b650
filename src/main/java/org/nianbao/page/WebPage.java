package org.nianbao.page;

import java.util.Locale;

/** The frame of a page. */
public final class WebPage {
    private static final String STYLE =
            """
            body{font:16px/1.6 system-ui,"Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1a1a1a;
            background:#fff;max-width:70rem;margin:0 auto;padding:1.5rem}
            h1{font-size:1.6rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:2.2rem 0 .5rem;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;margin:.4rem 0}
            th,td{border:1px solid #c8c8c8;padding:.35rem .6rem;text-align:left;vertical-align:top}
            th{background:#f1f3f5;font-weight:600}td.n{text-align:right;font-variant-numeric:tabular-nums}
            code{font-size:.85em;color:#555}a{color:#0b57a4}
            @media print{body{max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private WebPage() {}

    /**
     * A whole page.
     *
     * @param title its title and first heading, as text
     * @param locale its language
     * @param style what it needs besides the common style sheet
     * @param content the markup under the first heading
     */
    public static String of(String title, Locale locale, String style, String content) {
        String language = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head><meta charset=\"UTF-8\"><title>" + text(title)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<style>\n"
                + STYLE + style + "</style></head>\n<body>\n<main>\n<h1>" + text(title) + "</h1>\n" + content
                + "</main>\n</body>\n</html>\n";
    }

    /** A text as markup shows it. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
