import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  Background,
  Colleague,
  CommentChange,
  CommentPlace,
  CommentThread,
  CommentThreads,
  NewReply,
  NewThread,
  Resolution,
  Restoration,
  VersionText,
  Versions,
  Board,
  Brand,
  BrandChange,
  CalendarAddress,
  CalendarFeed,
  CompileRequest,
  CompileSuggestion,
  ContributionDetail,
  DeadlineRequest,
  DelegationChoices,
  Delegations,
  DraftSave,
  DraftSaved,
  Edition,
  EditionApprovals,
  EditionOutputs,
  EditionTransitionRequest,
  EditionWarning,
  OutputFormat,
  Ending,
  Feedback,
  FeedbackReply,
  FeedbackSave,
  FeedbackSaved,
  FeedbackSend,
  GuestInvitation,
  GuestLink,
  GuestLinkMade,
  GuestWords,
  Invitation,
  KeptDraft,
  LinkInfo,
  LinkUse,
  Locale,
  Log,
  LogQuery,
  Mail,
  MailDetail,
  MailTemplate,
  MailTemplateChange,
  MailTemplateDetail,
  MailTemplatePreview,
  Me,
  MeChange,
  NewGuestLink,
  NewDelegation,
  NewRound,
  NoticeSettings,
  NewSeat,
  NewUnit,
  OutboxQuery,
  PasswordResetRequest,
  Person,
  PersonChange,
  Plan,
  Present,
  PresenceReport,
  Preview,
  PreviewedLetter,
  ReminderPreview,
  ReportChanges,
  ReminderRequest,
  ReminderResult,
  RevisionSeen,
  RoundChange,
  RoundList,
  RoundSetup,
  Round,
  SearchResult,
  Seat,
  SectionReading,
  SectionReview,
  SeatAssignment,
  SessionEnd,
  SeatChange,
  SeatDetail,
  SignIn,
  Tasks,
  TemplateKind,
  TransitionRequest,
  TransitionResult,
  Unit,
  UnitChange,
  UnitPlacement,
  UnitPosition,
  WaiverRequest,
  Welcome,
  WordImport,
  WholeReport,
} from '@samsyn/domain';
import { firstValueFrom } from 'rxjs';

/** A text that is open in a page. */
export interface OpenText {
  readonly kind: 'contribution' | 'feedback';
  readonly id: string;
}

/** A save that hangs would hold up those after it. */
const saving = { timeout: 15_000 };

interface How {
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  /** It is carried out although the page goes. */
  readonly keepalive?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Every address of the API, typed by the schemas that the API itself validates with. Rejects with `ProblemError` or
 * `ConnectionError`. The session travels in a cookie of the same origin.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  readonly signIn = (body: SignIn) => this.send<Me>('POST', 'session', body);
  /** @param county the one that this browser remembers */
  readonly welcome = (county: string | null) =>
    this.send<Welcome>('GET', `welcome${queryOf({ county: county ?? undefined })}`);
  readonly signOut = () => this.send<unknown>('DELETE', 'session');
  readonly signOutEverywhere = () => this.send<unknown>('DELETE', 'sessions');
  readonly sessionEnd = () => this.send<SessionEnd>('GET', 'session');
  readonly extendSession = () => this.send<SessionEnd>('POST', 'session/extension', {});
  readonly me = () => this.send<Me>('GET', 'me');
  readonly changeMe = (body: MeChange) => this.send<Me>('PATCH', 'me', body);
  readonly resetPassword = (body: PasswordResetRequest) => this.send<unknown>('POST', 'password-reset', body);
  readonly link = (token: string) => this.send<LinkInfo>('GET', `links/${encodeURIComponent(token)}`);
  readonly useLink = (token: string, body: LinkUse) =>
    this.send<unknown>('POST', `links/${encodeURIComponent(token)}`, body);
  readonly renewLink = (token: string) =>
    this.send<unknown>('POST', `links/${encodeURIComponent(token)}/renewal`, {});

  readonly noticeSettings = () => this.send<NoticeSettings>('GET', 'me/notices');
  readonly chooseNotices = (body: NoticeSettings) => this.send<unknown>('PUT', 'me/notices', body);
  readonly calendarFeed = () => this.send<CalendarFeed>('GET', 'me/calendar');
  readonly beginCalendar = () => this.send<CalendarAddress>('POST', 'me/calendar', {});
  readonly endCalendar = () => this.send<unknown>('DELETE', 'me/calendar');
  /** The address that a letter names, outside the API's own. */
  readonly unsubscribe = (key: string, list: string) =>
    firstValueFrom(this.http.post(`/unsubscribe/${encodeURIComponent(key)}/${encodeURIComponent(list)}`, {}));
  readonly delegations = () => this.send<Delegations>('GET', 'delegations');
  readonly delegationChoices = () => this.send<DelegationChoices>('GET', 'delegations/choices');
  readonly delegate = (body: NewDelegation) => this.send<Delegations>('POST', 'delegations', body);
  readonly endDelegation = (id: string) => this.send<unknown>('DELETE', `delegations/${id}`);

  readonly tasks = () => this.send<Tasks>('GET', 'tasks');
  readonly search = (text: string) => this.send<SearchResult>('GET', `search?q=${encodeURIComponent(text)}`);

  readonly rounds = () => this.send<RoundList>('GET', 'rounds');
  readonly createRound = (body: NewRound) => this.send<Round>('POST', 'rounds', body);
  readonly roundSetup = (id: string) => this.send<RoundSetup>('GET', `rounds/${id}/setup`);
  readonly changeRound = (id: string, body: RoundChange) =>
    this.send<RoundSetup>('PATCH', `rounds/${id}`, body);
  readonly round = (id: string) => this.send<Round>('GET', `rounds/${id}`);
  readonly board = (roundId: string) => this.send<Board>('GET', `rounds/${roundId}/board`);
  readonly remind = (roundId: string, body: ReminderRequest) =>
    this.send<ReminderResult>('POST', `rounds/${roundId}/reminders`, body);
  readonly preview = (roundId: string, origins = false) =>
    this.send<Preview>('GET', `rounds/${roundId}/preview${origins ? '?origins=true' : ''}`);
  readonly previewWarnings = (roundId: string) =>
    this.send<EditionWarning[]>('GET', `rounds/${roundId}/preview/warnings`);
  readonly previewChanges = (roundId: string, against: string | null) =>
    this.send<ReportChanges>(
      'GET',
      `rounds/${roundId}/preview/changes${against ? `?against=${against}` : ''}`,
    );
  readonly compileSuggestion = (roundId: string) =>
    this.send<CompileSuggestion>('GET', `rounds/${roundId}/compile-request`);
  readonly compile = (roundId: string, body: CompileRequest) =>
    this.send<Edition>('POST', `rounds/${roundId}/editions`, body);

  readonly contribution = (id: string) => this.send<ContributionDetail>('GET', `contributions/${id}`);
  readonly background = (id: string) => this.send<Background>('GET', `contributions/${id}/background`);
  readonly wholeReport = (roundId: string, unitId: string) =>
    this.send<WholeReport>('GET', `rounds/${roundId}/units/${unitId}/report`);
  readonly saveDraft = (id: string, body: DraftSave) =>
    this.send<DraftSaved>('PUT', `contributions/${id}/draft`, body, saving);
  readonly move = (id: string, body: TransitionRequest) =>
    this.send<TransitionResult>('POST', `contributions/${id}/transitions`, body);
  readonly previewReminder = (roundId: string, body: ReminderRequest) =>
    this.send<ReminderPreview>('POST', `rounds/${roundId}/reminders/preview`, body);
  readonly sectionReview = (roundId: string, sectionId: string) =>
    this.send<SectionReview>('GET', `rounds/${roundId}/sections/${sectionId}/review`);
  readonly see = (id: string, body: RevisionSeen) =>
    this.send<unknown>('PUT', `contributions/${id}/seen`, body);
  readonly versions = (id: string) => this.send<Versions>('GET', `contributions/${id}/versions`);
  readonly versionText = (id: string, versionId: string) =>
    this.send<VersionText>('GET', `contributions/${id}/versions/${versionId}`);
  readonly restore = (id: string, body: Restoration) =>
    this.send<DraftSaved>('POST', `contributions/${id}/restoration`, body);
  readonly comments = (id: string) => this.send<CommentThreads>('GET', `contributions/${id}/comments`);
  readonly colleagues = (id: string) => this.send<Colleague[]>('GET', `contributions/${id}/colleagues`);
  readonly beginThread = (id: string, body: NewThread) =>
    this.send<CommentThread>('POST', `contributions/${id}/comments`, body);
  readonly replyInThread = (id: string, body: NewReply) =>
    this.send<CommentThread>('POST', `threads/${id}/comments`, body);
  readonly resolveThread = (id: string, body: Resolution) =>
    this.send<CommentThread>('PUT', `threads/${id}/resolution`, body);
  readonly changeComment = (id: string, body: CommentChange) =>
    this.send<CommentThread>('PUT', `comments/${id}`, body);
  readonly markCommentRead = (id: string) =>
    this.send<unknown>('PUT', `comments/${id}/reading`, { read: true });
  readonly commentPlace = (id: string) => this.send<CommentPlace>('GET', `comments/${id}`);
  readonly waive = (id: string, body: WaiverRequest) =>
    this.send<unknown>('PUT', `contributions/${id}/waiver`, body);
  readonly extendDeadline = (id: string, body: DeadlineRequest) =>
    this.send<unknown>('PUT', `contributions/${id}/deadline`, body);

  readonly keepDraft = (id: string, body: KeptDraft) =>
    this.send<unknown>('POST', `contributions/${id}/kept-draft`, body);
  /** @param path the text that the file is read for: `contributions/<id>` or `feedback/<id>` */
  readonly readWord = (path: string, file: File) =>
    this.send<WordImport>('POST', `${path}/word-import`, file, {
      headers: { 'Content-Type': 'application/octet-stream' },
    });

  readonly feedbackOfRound = (roundId: string) => this.send<Feedback[]>('GET', `rounds/${roundId}/feedback`);
  readonly feedback = (id: string) => this.send<Feedback>('GET', `feedback/${id}`);
  readonly saveFeedback = (roundId: string, sectionId: string, body: FeedbackSave) =>
    this.send<FeedbackSaved>('PUT', `rounds/${roundId}/sections/${sectionId}/feedback`, body, saving);
  readonly sendFeedback = (id: string, body: FeedbackSend) =>
    this.send<unknown>('POST', `feedback/${id}/sending`, body);
  readonly reading = (roundId: string, sectionId: string) =>
    this.send<SectionReading>('GET', `rounds/${roundId}/sections/${sectionId}/reading`);
  readonly guestLinks = (roundId: string, sectionId: string) =>
    this.send<GuestLink[]>('GET', `rounds/${roundId}/sections/${sectionId}/guest-links`);
  readonly makeGuestLink = (roundId: string, sectionId: string, body: NewGuestLink) =>
    this.send<GuestLinkMade>('POST', `rounds/${roundId}/sections/${sectionId}/guest-links`, body);
  readonly withdrawGuestLink = (id: string) => this.send<unknown>('DELETE', `guest-links/${id}`);
  readonly guestInvitation = (token: string) => this.send<GuestInvitation>('GET', `guest/${token}`);
  readonly sendGuestWords = (token: string, body: GuestWords) =>
    this.send<unknown>('POST', `guest/${token}`, body);
  readonly askForGuestLink = (token: string) => this.send<unknown>('POST', `guest/${token}/renewal`, {});
  readonly replyToFeedback = (id: string, body: FeedbackReply) =>
    this.send<unknown>('PUT', `feedback/${id}/reply`, body);

  readonly present = ({ kind, id }: OpenText, tab: string, body: PresenceReport) =>
    this.send<Present[]>(
      'PUT',
      `${kind === 'feedback' ? 'feedback' : 'contributions'}/${id}/presence/${tab}`,
      body,
    );
  readonly gone = (tab: string) =>
    this.send<unknown>('DELETE', `presence/${tab}`, undefined, { keepalive: true });

  readonly editions = () => this.send<Edition[]>('GET', 'editions');
  readonly edition = (id: string) => this.send<Edition>('GET', `editions/${id}`);
  readonly editionChanges = (id: string, against: string | null) =>
    this.send<ReportChanges>('GET', `editions/${id}/changes${against ? `?against=${against}` : ''}`);
  readonly editionWarnings = (id: string) => this.send<EditionWarning[]>('GET', `editions/${id}/warnings`);
  readonly editionApprovals = (id: string) => this.send<EditionApprovals>('GET', `editions/${id}/approvals`);
  readonly editionOutputs = (id: string) => this.send<EditionOutputs>('GET', `editions/${id}/outputs`);
  readonly makeEditionOutput = (id: string, format: OutputFormat) =>
    this.send<EditionOutputs>('POST', `editions/${id}/outputs/${format}`, {});
  readonly moveEdition = (id: string, body: EditionTransitionRequest) =>
    this.send<Edition>('POST', `editions/${id}/transitions`, body);

  readonly plans = () => this.send<Omit<Plan, 'focusAreas'>[]>('GET', 'plans');
  readonly plan = (id: string) => this.send<Plan>('GET', `plans/${id}`);

  readonly units = () => this.send<Unit[]>('GET', 'units');
  readonly addUnit = (body: NewUnit) => this.send<Unit>('POST', 'units', body);
  readonly renameUnit = (id: string, body: UnitChange) => this.send<Unit>('PATCH', `units/${id}`, body);
  readonly moveUnit = (id: string, body: UnitPosition) =>
    this.send<Unit>('PUT', `units/${id}/position`, body);
  readonly placeUnit = (id: string, body: UnitPlacement) =>
    this.send<Unit>('PUT', `units/${id}/parent`, body);
  readonly endUnit = (id: string, body: Ending) => this.send<Unit>('PUT', `units/${id}/end`, body);
  readonly resumeUnit = (id: string) => this.send<Unit>('DELETE', `units/${id}/end`);
  readonly people = () => this.send<Person[]>('GET', 'people');
  readonly invite = (body: Invitation) => this.send<Person>('POST', 'invitations', body);
  readonly inviteAgain = (id: string) => this.send<Person>('POST', `people/${id}/invitation`, {});
  readonly changePerson = (id: string, body: PersonChange) =>
    this.send<Person>('PATCH', `people/${id}`, body);
  readonly endPerson = (id: string, body: Ending) => this.send<Person>('PUT', `people/${id}/end`, body);
  readonly resumePerson = (id: string) => this.send<Person>('DELETE', `people/${id}/end`);
  readonly seats = () => this.send<Seat[]>('GET', 'seats');
  readonly addSeat = (body: NewSeat) => this.send<Seat>('POST', 'seats', body);
  readonly seat = (id: string) => this.send<SeatDetail>('GET', `seats/${id}`);
  readonly changeSeat = (id: string, body: SeatChange) => this.send<Seat>('PATCH', `seats/${id}`, body);
  readonly dropSeatPlans = (id: string) => this.send<unknown>('DELETE', `seats/${id}/plans`);
  readonly assignSeat = (id: string, body: SeatAssignment) =>
    this.send<unknown>('PUT', `seats/${id}/holder`, body);

  readonly outbox = (query: OutboxQuery = {}) => this.send<Mail[]>('GET', `outbox${queryOf(query)}`);
  readonly sendAgain = (id: string) => this.send<unknown>('POST', `outbox/${id}/attempt`, {});
  readonly log = (query: Partial<LogQuery> = {}) => this.send<Log>('GET', `log${queryOf(query)}`);
  readonly mailTemplates = () => this.send<MailTemplate[]>('GET', 'mail-templates');
  readonly mailTemplate = (kind: TemplateKind, locale: Locale) =>
    this.send<MailTemplateDetail>('GET', `mail-templates/${kind}/${locale}`);
  readonly changeMailTemplate = (kind: TemplateKind, locale: Locale, body: MailTemplateChange) =>
    this.send<MailTemplateDetail>('PUT', `mail-templates/${kind}/${locale}`, body);
  readonly resetMailTemplate = (kind: TemplateKind, locale: Locale) =>
    this.send<MailTemplateDetail>('DELETE', `mail-templates/${kind}/${locale}`);
  readonly previewMailTemplate = (kind: TemplateKind, locale: Locale, body: MailTemplatePreview) =>
    this.send<PreviewedLetter>('POST', `mail-templates/${kind}/${locale}/preview`, body);
  readonly brand = () => this.send<Brand>('GET', 'brand');
  readonly changeBrand = (body: BrandChange) => this.send<Brand>('PUT', 'brand', body);
  readonly setLogo = (file: File) =>
    this.send<Brand>('PUT', 'brand/logo', file, { headers: { 'Content-Type': 'application/octet-stream' } });
  /** The county's logo as bytes, for where its address is of no use. */
  readonly logo = () => firstValueFrom(this.http.get('/api/brand/logo', { responseType: 'blob' }));
  readonly removeLogo = () => this.send<Brand>('DELETE', 'brand/logo');
  readonly mail = (id: string) => this.send<MailDetail>('GET', `outbox/${id}`);

  private send<Response>(method: Method, path: string, body?: unknown, how: How = {}): Promise<Response> {
    return firstValueFrom(this.http.request<Response>(method, `/api/${path}`, { body, ...how }));
  }
}

/** Addresses that a browser opens itself: an edition as a page, and its files. */
export const editionDocument = (id: string, origins = false) =>
  `/api/editions/${id}/document${origins ? '?origins=true' : ''}`;
/** A unit's whole report as a document of its own: a page, and a Word file. */
export const unitReportDocument = (roundId: string, unitId: string) =>
  `/api/rounds/${roundId}/units/${unitId}/report/document`;
export const editionFile = (id: string, format: OutputFormat) => `/api/editions/${id}/document.${format}`;

/** What is asked for as the end of an address; what is empty or left out is not asked for. */
function queryOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return asked.length ? `?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))}` : '';
}
