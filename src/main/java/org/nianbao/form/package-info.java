/** Editions of the official form, read from data files: columns, rows, spans and equations. */
package org.nianbao.form;
