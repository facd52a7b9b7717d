package org.toraga.organizations;

import org.toraga.base.Refusal;

/** A city was given for the seat without the country that it lies in. */
public class SeatWithoutCountryException extends Refusal {

    SeatWithoutCountryException() {
        super("headquartersCountry", "organizations.refusal.seatWithoutCountry");
    }
}
