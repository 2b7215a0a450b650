/** Source files, checksums, spans and findings: where a thing was written, and what is to be said about it. */
package org.nianbao.source;
