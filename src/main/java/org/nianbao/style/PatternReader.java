package org.nianbao.style;

import java.util.Optional;
import org.nianbao.style.Pattern.Dots;
import org.nianbao.style.Pattern.Lines;
import org.nianbao.style.Pattern.Tint;
import org.nianbao.style.Token.Kind;

/** Reads the patterns of charts. */
final class PatternReader {
    /** Finer patterns close up in print and take long to draw; in pt. */
    private static final double FINEST = 0.5;

    /** A pattern. */
    static final Reader<Pattern> PATTERN = Readers.keyword("none", (Pattern) new Pattern.None())
            .or(ColorReader.COLOR.map(Tint::new))
            .or(new Reader<>("lines(<angle>, <length>, <length>) <color>?", in -> lines("lines", false, in)))
            .or(new Reader<>("cross(<angle>, <length>, <length>) <color>?", in -> lines("cross", true, in)))
            .or(new Reader<>("dots(<length>, <length>) <color>?", PatternReader::dots));

    private PatternReader() {}

    private static Optional<Specified<Pattern>> lines(String function, boolean crossed, Cursor in) {
        Optional<Double> angle = in.takesFunction(function) ? angle(in) : Optional.empty();
        Optional<Specified<Double>> pitch = angle.flatMap(found -> next(in));
        Optional<Specified<Double>> width = pitch.flatMap(found -> next(in));
        if (width.isEmpty() || !in.takes(')')) {
            return Optional.empty();
        }
        Specified<Color> ink = ink(in);
        return Optional.of(context -> new Lines(
                angle.get(),
                Math.max(FINEST, pitch.get().compute(context)),
                width.get().compute(context),
                crossed,
                ink.compute(context)));
    }

    private static Optional<Specified<Pattern>> dots(Cursor in) {
        Optional<Specified<Double>> pitch = in.takesFunction("dots") ? Readers.SIZE.read(in) : Optional.empty();
        Optional<Specified<Double>> diameter = pitch.flatMap(found -> next(in));
        if (diameter.isEmpty() || !in.takes(')')) {
            return Optional.empty();
        }
        Specified<Color> ink = ink(in);
        return Optional.of(context -> new Dots(
                Math.max(FINEST, pitch.get().compute(context)), diameter.get().compute(context), ink.compute(context)));
    }

    private static Optional<Double> angle(Cursor in) {
        return in.take(Kind.DIMENSION)
                .filter(token -> token.text().equalsIgnoreCase("deg"))
                .map(Token::number);
    }

    private static Optional<Specified<Double>> next(Cursor in) {
        return in.takes(',') ? Readers.SIZE.read(in) : Optional.empty();
    }

    /** The colour behind the function, black where there is none. */
    private static Specified<Color> ink(Cursor in) {
        return ColorReader.COLOR.read(in).orElse(Specified.of(Color.BLACK));
    }
}
