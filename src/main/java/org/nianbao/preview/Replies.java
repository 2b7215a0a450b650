package org.nianbao.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers, each with the headers that keep a browser from doing more with them than it is meant to. */
final class Replies {
    /** Nothing but our own files; pdf.js sets styles by script, which needs no permission, and draws from memory. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; "
            + "img-src 'self' blob: data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    /** Browsers show a PDF with a page of their own, which a strict policy would break. */
    private static final String PDF_POLICY = "frame-ancestors 'self'";

    private static final int AT_ONCE = 1 << 16;

    private static final String PDF = "application/pdf";

    private Replies() {}

    /** Answers with bytes. */
    static void send(HttpExchange exchange, String type, String caching, byte[] bytes) throws IOException {
        try (exchange) {
            start(exchange, type, caching);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
            if (!head) {
                write(exchange.getResponseBody(), bytes);
            }
        }
    }

    /** The system keeps a copy of what is written at once, for each request as long as it is read. */
    private static void write(OutputStream out, byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; from += AT_ONCE) {
            out.write(bytes, from, Math.min(AT_ONCE, bytes.length - from));
        }
    }

    /** Answers with JSON. */
    static void json(HttpExchange exchange, String text) throws IOException {
        send(exchange, "application/json", "no-store", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses with a status and nothing else. */
    static void refuse(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            start(exchange, "text/plain", "no-store");
            // What may still come of the request is not read.
            exchange.getResponseHeaders().set("Connection", "close");
            byte[] text = Integer.toString(status).getBytes(StandardCharsets.UTF_8);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head ? -1 : text.length);
            if (!head) {
                exchange.getResponseBody().write(text);
            }
        }
    }

    /** Sets the headers of an answer. */
    static void start(HttpExchange exchange, String type, String caching) {
        Headers headers = exchange.getResponseHeaders();
        boolean text = !type.equals(PDF);
        headers.set("Content-Type", text ? type + "; charset=utf-8" : type);
        headers.set("Cache-Control", caching);
        headers.set("Content-Security-Policy", text ? POLICY : PDF_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
}
