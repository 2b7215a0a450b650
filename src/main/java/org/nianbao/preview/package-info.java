/** Report files on disk → pages in a browser, redrawn whenever a file is saved. */
package org.nianbao.preview;
