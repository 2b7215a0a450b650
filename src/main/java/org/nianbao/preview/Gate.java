package org.nianbao.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Turns away what no page of ours asks for. A web page elsewhere can make a browser call this server, under a name that
 * leads here (DNS rebinding) or its own; such calls carry a foreign Host or Origin.
 */
final class Gate extends Filter {
    private static final int MOST_TARGET = 1024;
    private static final int MOST_HEADERS = 16 * 1024;
    private static final Set<String> OWN_SITES = Set.of("none", "same-origin");

    private final Set<String> hosts;

    /**
     * A gate.
     *
     * @param port where the server listens
     */
    Gate(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    @Override
    public String description() {
        return "turns away foreign requests";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        int refusal = refusal(exchange);
        if (refusal == 0) {
            chain.doFilter(exchange);
        } else {
            if (refusal == 405) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            }
            Replies.refuse(exchange, refusal);
        }
    }

    /** The status with which a request is refused; 0 where it may pass. */
    private int refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (isForeign(headers)) {
            return 403;
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return 405;
        }
        if (exchange.getRequestURI().toString().length() > MOST_TARGET) {
            return 414;
        }
        if (size(headers) > MOST_HEADERS) {
            return 431;
        }
        return hasBody(headers) ? 413 : 0;
    }

    private boolean isForeign(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        boolean ownHost = host.size() == 1 && hosts.contains(host.get(0));
        List<String> origin = headers.getOrDefault("Origin", List.of());
        boolean ownOrigin = origin.isEmpty() || (ownHost && origin.equals(List.of("http://" + host.get(0))));
        List<String> site = headers.getOrDefault("Sec-Fetch-Site", List.of());
        return !ownHost || !ownOrigin || !OWN_SITES.containsAll(site);
    }

    private static int size(Headers headers) {
        return headers.entrySet().stream()
                .mapToInt(header -> header.getKey().length()
                        + header.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    private static boolean hasBody(Headers headers) {
        String length = headers.getFirst("Content-Length");
        return headers.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"));
    }
}
