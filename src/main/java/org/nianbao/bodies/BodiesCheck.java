package org.nianbao.bodies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Nearest;

/** What a list of bodies of the right shape may still say wrongly. */
final class BodiesCheck {
    private final Findings findings;

    BodiesCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<Body> bodies) {
        Map<String, Body> byName = new HashMap<>();
        bodies.forEach(body -> checkName(body, byName));
        bodies.forEach(body -> checkParent(body, byName));
        bodies.forEach(this::checkYears);
    }

    private void checkName(Body body, Map<String, Body> byName) {
        for (String name : body.names().toList()) {
            Body first = byName.putIfAbsent(BodyName.plain(name), body);
            if (first != null && first != body) {
                findings.add(
                        Code.BODIES_TWICE,
                        body.span(),
                        name,
                        first.name(),
                        first.span().line());
            }
        }
    }

    private void checkParent(Body body, Map<String, Body> byName) {
        List<String> known = byName.values().stream().map(Body::name).toList();
        body.parent().ifPresent(parent -> {
            if (!byName.containsKey(BodyName.plain(parent))) {
                String nearest = Nearest.to(parent, known).orElse("—");
                findings.add(Code.BODIES_PARENT, body.span(), body.name(), parent, nearest);
            } else if (isAboveItself(body, byName)) {
                findings.add(Code.BODIES_CIRCLE, body.span(), body.name(), parent);
            }
        });
    }

    private static boolean isAboveItself(Body body, Map<String, Body> byName) {
        Set<Body> above = new HashSet<>();
        Optional<Body> next = parent(body, byName);
        while (next.filter(above::add).isPresent()) {
            next = parent(next.get(), byName);
        }
        return above.contains(body);
    }

    private static Optional<Body> parent(Body body, Map<String, Body> byName) {
        return body.parent().map(name -> byName.get(BodyName.plain(name)));
    }

    private void checkYears(Body body) {
        boolean backwards = body.since().isPresent()
                && body.until().isPresent()
                && body.since().get() > body.until().get();
        if (backwards) {
            findings.add(
                    Code.BODIES_YEARS,
                    body.span(),
                    body.name(),
                    Integer.toString(body.since().get()),
                    Integer.toString(body.until().get()));
        }
    }
}
