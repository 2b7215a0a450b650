/** The commands: options in, exit status out. */
package org.nianbao.cli;
