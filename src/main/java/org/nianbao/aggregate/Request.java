package org.nianbao.aggregate;

import java.nio.file.Path;
import java.util.List;
import org.nianbao.bodies.Bodies;
import org.nianbao.form.Edition;

/**
 * What is to be summed up.
 *
 * @param agency the body above the others
 * @param year the report year
 * @param edition the edition of the form in which the sums are given, variants applied
 * @param children files and folders with the reports of the others
 * @param except files in those folders that are no children
 * @param bodies the list of bodies
 * @param jobs how many reports are read at once
 */
public record Request(
        String agency, int year, Edition edition, List<Path> children, List<Path> except, Bodies bodies, int jobs) {
    /** Copies the lists. */
    public Request {
        children = List.copyOf(children);
        except = List.copyOf(except);
    }
}
