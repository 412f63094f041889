//! English.

use rules::ballot::State;
use rules::file::NameFlaw;
use rules::secrecy::Place;
use rules::{Refusal, consultation, proposal};

use super::{Fault, date, instant};

const MANDATE_MISMATCH: &str =
    "Another person or mandate acts in this browser now; nothing was recorded.";

pub fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Unauthenticated => "Sign in first.",
        Fault::BadToken => "The session is no longer valid.",
        Fault::MandateMismatch => MANDATE_MISMATCH,
        Fault::MandateRequired => {
            "This request names the mandate that it means, in the header Dongthuan-Mandate."
        }
        Fault::NotEntitled => "The mandate in use may not see this.",
        Fault::NotForTokens => "This is for people; a service token does not open it.",
        Fault::OriginNotAllowed => "This service token may not be used by pages of this origin.",
        Fault::NotFound => "There is no such thing, or it is not yours to see.",
        Fault::BadId => "The id is not valid.",
        Fault::BadPage => "A page has 1 to 100 rows and a cursor that the system gave.",
        Fault::DayOutOfReach => "A day has a year of four digits, between 1945 and 2099.",
        Fault::BadRequest => "The request is malformed.",
        Fault::BadQuery => "The query is not valid.",
        Fault::TooLarge | Fault::Exceeded(_) => "The request is too large.",
        Fault::Batch => "One request at a time; a list of them is not taken.",
        // Clients of Apollo's protocol know this sentence.
        Fault::UnknownDocument => "PersistedQueryNotFound",
        Fault::BadHash => "The hash is not that of this document.",
        Fault::MethodNotAllowed => "What changes data is sent by POST.",
        Fault::NotAcceptable => {
            "Accept application/graphql-response+json, application/json or text/event-stream."
        }
        Fault::StreamOnly => "A subscription needs Accept: text/event-stream, or a WebSocket.",
        Fault::UnsupportedMediaType => "The body must be application/json in UTF-8.",
        Fault::BadLink => "The link to the file has expired. Go back and open it again.",
        Fault::FileGone => "There is no such file, or it is not yours to see.",
        Fault::NotASubscription => "Only one field of Subscription can be followed at a time.",
        Fault::AskedOnly => "This cannot be followed; ask for it by a query.",
        Fault::TooManySubscriptions => "Too many subscriptions on one connection.",
        Fault::TryAgain => "The system cannot serve just now. Try again in a few seconds.",
        Fault::OutcomeUnknown => {
            "It is not known whether what was sent was kept. Send it again: that does nothing twice."
        }
        Fault::Internal => "Something broke. Look at what was done before you send it again.",
    }
}

pub fn refusal(refusal: &Refusal) -> String {
    use Refusal::*;
    let text = match refusal {
        NotFound => "There is no such thing, or it is not yours to see.",
        Conflict { .. } => "Somebody else changed this. Look at the new version and try again.",
        NotEntitled { .. } => "The mandate in use may not do this.",
        KeyReused => "This idempotency key was used for another content.",
        Required { .. } => "This must be filled in.",
        TooLong { max, .. } => return format!("The text is longer than {max} characters."),
        TooMany { max, .. } => return format!("At most {max} entries."),
        BadText { .. } => "The text holds signs that cannot be kept.",
        DayOutOfReach { first, last, .. } => {
            return format!(
                "The day must lie between {} and {}; the year has four digits.",
                date(*first),
                date(*last)
            );
        }
        SecretContent => {
            "State secrets must not be entered; nothing was kept. Please make a paper dossier, stamp it with its degree and hand it to the clerk of the Office in person; opinions and votes are then given on paper."
        }
        SecretMark { place, .. } => {
            return format!(
                "A mark of secrecy was seen {}, so nothing was kept. If the content is secret, please use the paper procedure. If it surely is not, please ask the head of the Office to state so.",
                place_words(*place)
            );
        }
        RemovedBefore => "This file was removed by order and does not come in again.",
        TextRequired => "Agreeing with amendments and disagreeing both need a text.",
        BallotClosed { closed_at } => {
            return format!("Voting ended at {}.", instant(*closed_at, " on "));
        }
        WrongState { state } => {
            return format!("Not possible: the ballot {}.", state_words(*state));
        }
        BallotCancelled => "This ballot was called off. No vote is counted.",
        BallotSuperseded { round } => {
            return format!(
                "The draft was replaced. Please vote in round {round}; this vote does not count."
            );
        }
        EarlierRoundRuns { state } => {
            return format!("The earlier round {}.", state_words(*state));
        }
        PackageMustBeSplit => "One ballot is about one matter. Make a ballot of each draft.",
        CollectiveOnly => {
            "The matter is reserved for the collective: not more than half is not approved, and a pass is not stopped; it can go to a session."
        }
        ExtensionNotLater { current } => {
            return format!("The deadline can only move to after {}.", date(*current));
        }
        ScanRequired => "The scan of the signed form is needed.",
        ReceiptNotPossible { opened_at, now } => {
            return format!(
                "The form must have been received between {} and {}.",
                instant(*opened_at, " on "),
                instant(*now, " on ")
            );
        }
        ScanNotReadable => "The scan is a PDF or a picture that can be read.",
        ToldByWhoEntered => "Somebody else than who entered the form tells the member.",
        NoFormToAnswer => "There is no signed form here that waits for this.",
        FormsUnconfirmed { missing } => {
            return format!(
                "{missing} forms are neither acknowledged by their members nor told a working day ago."
            );
        }
        PassContested => {
            "The pass hangs on a form to which its member objects: put it to a session, or return it."
        }
        SessionFigures { base } => {
            return format!(
                "The figures do not fit: {base} members were in office on that day; no more were present, and no more of these voted."
            );
        }
        SessionOutcomeDiffers { needed } => {
            return format!(
                "The outcome is not that of the figures: {needed} members have to agree; what is put off has no votes."
            );
        }
        SessionDay { from, today } => {
            return format!(
                "The session is of a day from {} to {}.",
                date(*from),
                date(*today)
            );
        }
        MemberRequired => "Choose the member whom the assistant helps.",
        AssistsNobody => "Only an assistant helps a member.",
        NotAMember => "Only members of the committee who hold a paper may vote.",
        OtherMandate => "You hold this paper under another mandate. Switch to it to vote.",
        AbstentionNotOffered => "The province does not let members abstain.",
        ChangeNotAllowed => "The vote has been sent and cannot be changed.",
        DossierIncomplete => {
            "The dossier is incomplete: it needs exactly one draft and at least one other document."
        }
        NoMembers => "Nobody is in office as a member of the committee.",
        DeadlineInPast { today, .. } => {
            return format!("The deadline has passed. Today is {}.", date(*today));
        }
        DeadlineTooShort { earliest, .. } => {
            return format!(
                "The deadline is too short. The earliest is {}.",
                date(*earliest)
            );
        }
        DeadlineTooFar { latest, .. } => {
            return format!("The deadline is too far. The latest is {}.", date(*latest));
        }
        VotesMissing { missing } => {
            return format!("{missing} members have still to vote, so the ballot stays open.");
        }
        DecisionNotOffered { .. } => "The outcome does not leave this decision to the Chair.",
        NotAnAmendment => "This vote carries no amendment that counts.",
        DraftMissing => "Exactly one draft is needed.",
        NoRecipients => "Choose at least one other agency to ask.",
        AnswerTextRequired => "This answer needs its text or reason.",
        PointTextRequired { .. } => "Each point that is not plainly agreed to needs a text.",
        PointTwice { .. } => "One point is answered twice.",
        NoSuchPoint { .. } => "A point is none of this draft.",
        RoundSuperseded { round, .. } => {
            return format!(
                "The draft was replaced and round {round} is asked about it. What was sent for the old draft is kept and does not count; please answer to the new one."
            );
        }
        NotARecipient => "Your agency was not asked this time.",
        ConsultationClosed { closed_at } => {
            return format!(
                "The time to answer ended at {}.",
                instant(*closed_at, " on ")
            );
        }
        ConsultationState { state } => {
            return format!(
                "Not possible: the consultation {}.",
                consultation_words(*state)
            );
        }
        AnswersMissing { missing } => {
            return format!("{missing} agencies have still to answer, so it stays open.");
        }
        NotLater { current } => {
            return format!("The deadline can only move to after {}.", date(*current));
        }
        NothingToResolve => "This answer asks for nothing to accept or explain.",
        UnresolvedAnswers { open } => {
            return format!("{open} opinions are neither accepted nor explained yet.");
        }
        AlreadyRuled => "The leaders of the committee have decided this.",
        NothingToRule => "No difference here waits for a decision.",
        UndecidedDifferences { open } => {
            return format!("{open} differences wait for the leaders' decision.");
        }
        EffectNoticeRequired => {
            "The province has every request say that silence past its day is agreement."
        }
        NobodyToTell => "Nobody who may answer for the agency can be told yet.",
        NotUnreached => {
            "The request has reached the agency, or the dossier has gone on: it is not asked again."
        }
        ReceiptNotNeeded => {
            "The agency was told, has answered, or its receipt on paper is recorded already."
        }
        ReceiptOutsideTerm { from, until } => {
            return format!(
                "The paper must have been received between {} and {}.",
                instant(*from, " on "),
                instant(*until, " on ")
            );
        }
        ReceiptTooLate { ends_at } => {
            return format!(
                "The agency's day ended at {}: its receipt on paper changes no more.",
                instant(*ends_at, " on ")
            );
        }
        NoReceiptToAnswer => "There is no receipt on paper here that waits for this.",
        OwnReceipt => "Who recorded or contested a receipt on paper does not decide on it.",
        AskedAgain { until } => {
            return format!(
                "An agency was asked again and has until {}.",
                instant(*until, " on ")
            );
        }
        NobodyToUrge => "These agencies have all answered; nobody needs urging.",
        DataAnswered => "This request for data was answered, or is another unit's.",
        ConferenceInPast => "The conference must lie ahead.",
        NoConference => "This consultation is not held as a conference.",
        CannotPreside => {
            "Who presides is the head of the agency that asks, or somebody to whom the head lends this on that day."
        }
        SecretaryPresides => {
            "The minutes are signed by two persons: who presides is not their secretary."
        }
        NotYoursToSign => "Somebody else signs the minutes here.",
        MinutesMissing => "There are no minutes of the conference yet.",
        AttendanceIncomplete => {
            "The minutes say of each invited agency, once, whether it was there."
        }
        NotARepresentative => {
            "Choose somebody of that agency who is in office on the day of the conference."
        }
        AuthorityRequired => {
            "Who is no deputy comes by a document that gives the authority. Please name it."
        }
        NothingToAcknowledge => "There is no report of a conclusion for the head to acknowledge.",
        OwnReport => "Who was at the conference cannot receive the own report.",
        OnlyTheOffice => {
            "Only the Office asks for opinions on drafts of ministries and other provinces."
        }
        NotALeader => "Who asked must be the Chair or a Vice Chair in office on that day.",
        NotAnExternalDraft => {
            "This consultation is about no draft of a ministry or of another province."
        }
        WrittenOnly => "Opinions on drafts of ministries and other provinces are asked in writing.",
        ProvinceAnswerMissing => "There is no answer of the province yet.",
        MinutesWritten => {
            "There are minutes of this conference: it was held, and is not moved any more."
        }
        ConferenceBegun { starts_at } => {
            return format!("The conference began at {}.", instant(*starts_at, " on "));
        }
        ConferenceNotHeld { starts_at } => {
            return format!(
                "The conference has not begun. Minutes can be written from {}.",
                instant(*starts_at, " on ")
            );
        }
        MinutesNotSigned { missing } => {
            return format!("The minutes lack {missing} signature(s).");
        }
        ReportsMissing { missing } => {
            return format!(
                "{missing} head(s) have still to confirm what was said for them, so it cannot be closed early."
            );
        }
        DayInFuture { today, .. } => {
            return format!("That day lies ahead. Today is {}.", date(*today));
        }
        AfterProvinceDay { latest } => {
            return format!(
                "The province answers before that. The agencies' last day is {} at the latest.",
                date(*latest)
            );
        }
        NotAParticipant => {
            "Who takes part is of the own agency and in office; only who was named reports."
        }
        NoReport => "Nothing was reported yet.",
        CoordinationMissing { missing } => {
            return format!(
                "Related agencies are not complete ({missing} open): consult them, or let the lead's head state why that is unnecessary and answer for it."
            );
        }
        CoordinationUnchecked => "The Office has not checked the list of related agencies.",
        DifferencesOpen { open } => {
            return format!(
                "{open} opinions are neither dealt with nor decided. Complete them, or let the Chair rule that members vote with them open."
            );
        }
        NotAllNamed { missing } => {
            return format!("A ruling names each thing that is open; {missing} are missing.");
        }
        LeadIsNotRelated => "The lead is not in the list of related agencies.",
        NotAGround => "Only a closed consultation of the lead counts here.",
        MadeByProduct => "This kind of document is made by the system at the opening.",
        StatementNotSigned => "Only the head of the lead states that coordination was unnecessary.",
        ProposalState { state } => {
            return format!("Not possible: the proposal {}.", proposal_words(*state));
        }
        NotALocality => "Only a locality proposes in this way.",
        AddressedToCommittee => {
            "A proposal goes to the agency of its main content, never to the committee or its Office."
        }
        NotAnAgency => "Choose another unit: a department or a central agency in the province.",
        IssuesUnassigned { missing } => {
            return format!("{missing} issues have no answering agency.");
        }
        NotYourIssue => "This issue is not, or no longer, before your agency.",
        IssueAnswered => "The written answer is in already.",
        WrittenAnswerRequired => "The answer is in writing, agreement too.",
        IssuesUnanswered { missing } => {
            return format!("{missing} issues have no written answer. Silence is not agreement.");
        }
        OpinionsDiffer { disagree } => {
            return format!("{disagree} agencies disagree, so there is no agreement to conclude.");
        }
        NoDifference => "All agencies agree: there is no difference to report.",
        OpinionsMissing { missing } => {
            return format!("Written opinions are missing: {missing}.");
        }
        OverrideNotYours => "Only the head of the Office may go on without all opinions.",
        FileTooLarge { max_mb } => return format!("The file is larger than {max_mb} MB."),
        FileKindNotAllowed => "Only PDF, DOCX, XLSX, PPTX, JPEG and PNG are taken in.",
        FileNotWhatItSays => "The content of the file is not what the ending of its name says.",
        FileDamaged => "The file is damaged and cannot be opened.",
        FileHasMacros => "The file holds macros. Save it without them and send it again.",
        FileLocked => "The file is locked with a password. Remove the password and send it again.",
        FileBlank => "There is no page and no picture in the file.",
        FileNotExaminable => {
            "The file is built in such a way that the server cannot examine it. \
             Print it to a new PDF and send that."
        }
        FileEmpty => "The file is empty.",
        BadFileName { flaw } => match flaw {
            NameFlaw::Empty => "The file has no name.",
            NameFlaw::Path => "The file name must not hold a slash.",
            NameFlaw::Sign => "The file name holds a sign that cannot be shown.",
        },
        TooManyFiles { max } => {
            return format!("{max} files are in no dossier yet. Put them into one, or wait a day.");
        }
        FilesTooLarge { max_mb } => {
            return format!(
                "Files in no dossier yet would hold more than {max_mb} MB. Put them into one, or wait a day."
            );
        }
        WrongPassword => "The account or the password is wrong.",
        MustWait { until } => {
            return format!(
                "Too many wrong passwords. Try again after {}.",
                instant(*until, " on ")
            );
        }
        SessionEnded => "The session has ended. Please sign in again.",
        WeakPassword { min } => {
            return format!("The password needs at least {min} characters.");
        }
        EndsBeforeStart { starts_on } => {
            return format!(
                "The last day cannot be before the first, {}.",
                date(*starts_on)
            );
        }
        UnitRequired => "This office belongs to a unit. Choose one.",
        UnitNotAllowed => "This office does not belong to a unit of that kind.",
        Taken { .. } => "This name is another's already.",
        SeatTaken => {
            "In these days somebody else is Chair, or the person is a member of the committee already."
        }
        OwnAccount => {
            "Nobody keeps his own account. Ask another administrator or the head of the Office."
        }
        OfficesApart => {
            "An administrator holds no other office in the same days, and whoever holds another office is no administrator."
        }
        ConfirmedByAnother => "Nobody confirms his own, nor what he entered.",
        ConfirmedByChair => "This is for the Chair to confirm.",
        RequestDecided => "This was confirmed or refused already.",
        RequestWaits => "The same waits for confirmation already.",
        OnTheServerOnly => "Somebody in office can confirm it; it is not done on the server.",
        GuardLoosened => "Loosening the guards over offices and links is for the Chair.",
        LinkWaits => {
            "The link is not good yet: it waits for the head of the Office (his own: for the Chair) to countersign it."
        }
        OneSignIn => "A request signs in once.",
        GuessablePassword => {
            "This password is easily guessed. Use a long phrase of unrelated words, without your name or account."
        }
        ConsentRequired => "A service token is made only after the Chair has consented to it here.",
        GrantDecided => "This proposed token was decided on, or made, already.",
        LinkNotValid => "The link was used, replaced, or is too old. Ask the Office for a new one.",
        BadLogin => {
            "An account's name is 3 to 64 small letters without accents, digits, dots, hyphens and underscores."
        }
        BadDay { date: day } => {
            return format!("{} is of another year, or named twice.", date(*day));
        }
        BadValue { expected } => return format!("Not a value of this parameter: {expected}."),
        InThePast { today } => {
            return format!("It can take effect from today, {}, on.", date(*today));
        }
        BadExpiry { today, latest } => {
            return format!(
                "The last day is between today, {}, and {}.",
                date(*today),
                date(*latest)
            );
        }
        BadOrigin { origin } => {
            return format!("Not an address such as https://app.example.vn: {origin}");
        }
        MandateMismatch => MANDATE_MISMATCH,
        MandateNotInOffice => "The account has no such mandate in office.",
        NotADeputy => "Choose somebody who is your deputy and in office on the first day.",
        PowerNotLendable { .. } => "Your office cannot lend this.",
        StartsInPast { today } => {
            return format!("It can begin today, {}, or later.", date(*today));
        }
        ActingOverlaps { starts_on, ends_on } => {
            return format!(
                "From {} to {} somebody else is entrusted to lead. End that first: one deputy at a time.",
                date(*starts_on),
                date(*ends_on)
            );
        }
        NotStandingViceChair => {
            "Absent, the Chair authorises the Standing Vice Chair, or who stands in for that one. Name the Standing Vice Chair first."
        }
        DelegationRevoked { at } => {
            return format!(
                "The delegation was revoked at {}. What you prepared is kept.",
                instant(*at, " on ")
            );
        }
        DelegationEnded { on } => {
            return format!(
                "The delegation ended with {}. What you prepared is kept.",
                date(*on)
            );
        }
        NotPassedOn => "Who acts for somebody else cannot pass that on.",
        AssignmentNotYours => "This is for another office to assign.",
        AssignmentOverlaps { starts_on } => {
            return format!("It is assigned from {} on already.", date(*starts_on));
        }
        SubstituteAbsent => {
            "Whoever stands in must be somebody else, and not absent in these days."
        }
        LeftToTheHead => "The Chair has left this task to the head, who decides it.",
        NoHeadToLeaveItTo => "No unit with a head in office is accountable for this task.",
        NotACoordinator => "Your agency does not coordinate this task.",
        NotOfTheUnit => "Choose somebody of your own agency who is in office.",
    };
    text.to_owned()
}

fn place_words(place: Place) -> &'static str {
    match place {
        Place::TypedText => "in what was typed",
        Place::FileName => "in the file name",
        Place::Metadata => "in what the file says of itself",
        Place::FileText => "in the text of the file",
    }
}

fn state_words(state: State) -> &'static str {
    match state {
        State::Draft => "is not ordered by the Chair yet",
        State::Ordered => "is ordered but not open yet",
        State::Open => "is open",
        State::Passed => "is closed and passed",
        State::NotPassed => "is closed and did not pass",
        State::ChairDecided => "is decided by the Chair",
        State::OnSession => "waits for a session",
        State::SessionDecided => "is decided by the session",
        State::Announced => "is announced in a session",
        State::Cancelled => "was called off",
        State::Superseded => "was replaced by a new round",
    }
}

fn consultation_words(state: consultation::State) -> &'static str {
    match state {
        consultation::State::Draft => "is not sent yet",
        consultation::State::Convened => "is held as a conference",
        consultation::State::Open => "is open",
        consultation::State::Closed => "is closed",
        consultation::State::Synthesised => "is concluded",
        consultation::State::Cancelled => "was called off",
        consultation::State::Reissued => "was replaced by a new round",
    }
}

fn proposal_words(state: proposal::State) -> &'static str {
    use proposal::State::*;
    match state {
        Draft => "is not sent yet",
        SentToFocal => "is before the focal agency",
        Transferred => "was passed on to another focal agency",
        AcceptedByFocal => "was taken by the focal agency",
        Gathering => "is being answered",
        Agreed => "is agreed on",
        ReportedToPpc => "was reported to the Chair",
        OfficeCompletes => "is being completed by the Office",
        ChairDecides => "is before the Chair",
        AnsweredToLocality => "was answered",
        Closed => "is closed",
    }
}
