package org.nianbao.pdf;

/**
 * What all pages of one document share while it is written.
 *
 * @param structure the logical structure
 * @param fonts the faces
 * @param pictures the images
 * @param links the live areas
 * @param colors the colours
 */
record DocumentParts(
        StructureTree structure, FontResources fonts, Pictures pictures, Links links, DeviceColors colors) {}
