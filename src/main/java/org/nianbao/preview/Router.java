package org.nianbao.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.source.Messages;

/** Requests → answers. Paths name reports by number and never files, so none leads elsewhere on the disk. */
final class Router implements HttpHandler {
    private static final Pattern REPORT =
            Pattern.compile("/reports/([0-9]{1,6})(?:/(lines|(?:([0-9]{1,9})/(areas|[^/]+\\.pdf))))?");
    private static final Pattern LANGUAGE = Pattern.compile("(?:.*&)?lang=zh(?:&.*)?");
    private static final Pattern NUMBER = Pattern.compile("(?:.*&)?(?:line|report)=([0-9]{1,7})(?:&.*)?");

    private final Assets assets = new Assets();
    private final Desk desk;
    private final Press press;
    private final EventStream events;
    private final boolean inspect;

    Router(Desk desk, Press press, EventStream events, boolean inspect) {
        this.desk = desk;
        this.press = press;
        this.events = events;
        this.inspect = inspect;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        Optional<Assets.Asset> asset = assets.at(path);
        Matcher report = REPORT.matcher(path);
        if (asset.isPresent()) {
            Replies.send(exchange, asset.get().type(), "no-cache", asset.get().bytes());
        } else if (path.equals("/reports")) {
            Replies.json(exchange, Answers.list(desk, inspect));
        } else if (path.equals("/events")) {
            int watched = number(exchange);
            events.serve(exchange, watched, () -> desk.notice(watched));
        } else if (report.matches()) {
            report(exchange, report);
        } else {
            Replies.refuse(exchange, 404);
        }
    }

    private void report(HttpExchange exchange, Matcher path) throws IOException {
        Optional<Entry> entry = desk.report(Integer.parseInt(path.group(1)));
        if (entry.isEmpty()) {
            Replies.refuse(exchange, 404);
        } else if (path.group(2) == null) {
            Proof proof = desk.proof(entry.get());
            Replies.json(exchange, Answers.report(entry.get(), proof, press.forms(), messages(exchange)));
        } else if (path.group(3) == null) {
            Replies.json(exchange, Answers.lines(entry.get(), number(exchange)));
        } else {
            sheets(exchange, entry.get(), Integer.parseInt(path.group(3)));
        }
    }

    /** Only the latest pages and those before them are kept; a browser that asks for others will hear of the new ones. */
    private static void sheets(HttpExchange exchange, Entry entry, int version) throws IOException {
        Optional<Sheets> sheets = entry.sheets(version);
        String wanted = exchange.getRequestURI().getPath();
        String folder = "/reports/" + entry.id() + "/" + version + "/";
        if (sheets.isPresent() && wanted.equals(folder + "areas")) {
            Replies.json(exchange, Answers.areas(sheets.get()));
        } else if (sheets.isPresent() && wanted.equals(folder + entry.pdfName())) {
            Replies.send(exchange, "application/pdf", "no-store", sheets.get().pdf());
        } else {
            Replies.refuse(exchange, 404);
        }
    }

    private static int number(HttpExchange exchange) {
        Matcher number = NUMBER.matcher(query(exchange));
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static Messages messages(HttpExchange exchange) {
        boolean chinese = LANGUAGE.matcher(query(exchange)).matches();
        return Messages.of(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    private static String query(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }
}
