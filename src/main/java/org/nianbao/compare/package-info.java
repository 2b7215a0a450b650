/** The PDF that a run replaces and the PDF that replaces it → what is different, and a sheet that shows it. */
package org.nianbao.compare;
