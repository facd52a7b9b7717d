package org.toraga.charts;

/**
 * Mixes colours as browsers do for {@code color-mix(in oklab, …)}: evenly to the eye.
 *
 * <p>Source: B. Ottosson, "A perceptual color space for image processing", 2020; transfer of sRGB as in IEC 61966-2-1.
 */
public final class ColourMix {

    private static final double[][] TO_CONES = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };
    private static final double[][] TO_LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };
    private static final double[][] FROM_LAB = {
        {1, 0.3963377774, 0.2158037573},
        {1, -0.1055613458, -0.0638541728},
        {1, -0.0894841775, -1.2914855480}
    };
    private static final double[][] FROM_CONES = {
        {4.0767416621, -3.3077115913, 0.2309699292},
        {-1.2684380046, 2.6097574011, -0.3413193965},
        {-0.0041960863, -0.7034186147, 1.7076147010}
    };

    private ColourMix() {}

    /** @param colour six hexadecimal digits, as is {@code other} @param share of the first colour, from 0 to 1 */
    public static String of(String colour, double share, String other) {
        var one = lab(colour);
        var two = lab(other);
        var mixed = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            mixed[axis] = one[axis] * share + two[axis] * (1 - share);
        }
        return hex(mixed);
    }

    private static double[] lab(String colour) {
        var rgb = Integer.parseInt(colour, 16);
        var light = new double[] {linear(rgb >> 16), linear(rgb >> 8 & 0xff), linear(rgb & 0xff)};
        var cones = times(TO_CONES, light);
        for (int cone = 0; cone < 3; cone++) {
            cones[cone] = Math.cbrt(cones[cone]);
        }
        return times(TO_LAB, cones);
    }

    private static String hex(double[] lab) {
        var cones = times(FROM_LAB, lab);
        for (int cone = 0; cone < 3; cone++) {
            cones[cone] = Math.pow(cones[cone], 3);
        }
        var light = times(FROM_CONES, cones);
        return "%02x%02x%02x".formatted(channel(light[0]), channel(light[1]), channel(light[2]));
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double light) {
        var share = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.clamp(Math.round(share * 255), 0, 255);
    }
}
