package org.caseclock.facts;

import java.util.List;

/** How the participant answered an offer. */
public final class OfferResponse extends Code {

    static final CodeList<OfferResponse> LIST = new CodeList<>(OfferResponse.class, OfferResponse::new);

    /** Accepted. */
    public static final OfferResponse ACCEPTED = LIST.own("ACCEPTED");
    /** Declined. */
    public static final OfferResponse DECLINED = LIST.own("DECLINED");
    /** No answer yet. */
    public static final OfferResponse PENDING = LIST.own("PENDING");

    private OfferResponse(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<OfferResponse> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static OfferResponse of(String name) {
        return LIST.of(name);
    }
}
