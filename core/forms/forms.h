#pragma once

#include "core/forms/form.h"

namespace anhe {

/** One function a form gives it; each stands in a file of its own. */
PaperForm mediationApplication();
PaperForm hospitalApplication();
PaperForm referralLetter();
PaperForm routeNotice();
PaperForm sealingList();
PaperForm openingRecord();
PaperForm autopsyNotice();
PaperForm powerOfAttorney();
PaperForm settlementAgreement();
PaperForm confirmationApplication();
PaperForm callBackRecord();
PaperForm transferSlip();
PaperForm mediationFile();
PaperForm registrationForm();
PaperForm claimNotice();
PaperForm claimFile();
PaperForm petitionAcceptance();
PaperForm petitionOpinion();

} // namespace anhe
