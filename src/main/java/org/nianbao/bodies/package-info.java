/** The bodies of a region, from a list that the collecting office keeps: who reports, under whom, formed from whom. */
package org.nianbao.bodies;
