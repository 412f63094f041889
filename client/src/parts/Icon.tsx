// Drawn on a 24-unit square with strokes only, so that they follow the colour of the text.
const paths = {
  account: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21c1-4.5 4-6.5 8-6.5s7 2 8 6.5",
  archive: "M3 4.5h18V9H3ZM4.5 9v11h15V9M10 13h4",
  ballot: "M4.5 13v7.5h15V13M2.5 13h19M8 13V3.5h8V13M10.7 8h2.6",
  bell: "M12 3a6 6 0 0 0-6 6c0 6-2.5 7.5-2.5 7.5h17S18 15 18 9a6 6 0 0 0-6-6ZM10 19.5a2.2 2.2 0 0 0 4 0",
  building: "M3 21h18M5 21V9l7-5 7 5v12M9 21v-6h6v6",
  calendar: "M3.5 5h17v15.5h-17ZM3.5 10h17M8 2.5V6M16 2.5V6",
  chart: "M4 20V10M10 20V4M16 20v-7M21 20H3",
  chat: "M4 4.5h16v12h-8.5L7 20.5v-4H4ZM8 9h8M8 12.5h5",
  chevron: "m9 5 7 7-7 7",
  back: "m15 5-7 7 7 7",
  circle: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2",
  cloud: "M7 18.5a4.5 4.5 0 0 1-.3-8.98A6 6 0 0 1 18 11a3.8 3.8 0 0 1-.5 7.5Z",
  cloudOff:
    "M7 18.5a4.5 4.5 0 0 1-.6-8.96M9.5 6.2A6 6 0 0 1 17.5 11a3.8 3.8 0 0 1 2.7 6.2M3 3l18 18",
  cross: "m6 6 12 12M18 6 6 18",
  dash: "M5 12h14",
  deemed:
    "M20.7 9.8A9 9 0 0 1 20.7 14.2M19.7 16.6A9 9 0 0 1 16.6 19.7M14.2 20.7A9 9 0 0 1 9.8 20.7M7.4 19.7A9 9 0 0 1 4.3 16.6M3.3 14.2A9 9 0 0 1 3.3 9.8M4.3 7.4A9 9 0 0 1 7.4 4.3M9.8 3.3A9 9 0 0 1 14.2 3.3M16.6 4.3A9 9 0 0 1 19.7 7.4M8.5 12.5l2.5 2.5 4.5-5",
  document: "M6 2.5h8l5 5v14H6ZM14 2.5v5h5M9.5 13h6M9.5 17h6",
  eye: "M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  file: "M6 2.5h8l5 5v14H6ZM14 2.5v5h5M12.5 11v6.5M9.5 14.5l3 3 3-3",
  gavel: "M4 20h9M13 4l6 6M10 7l6 6M11.5 5.5 5 12l4 4 6.5-6.5M14 12l6.5 6.5",
  globe:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9",
  hourglass:
    "M6 3h12M6 21h12M7 3c0 5 10 6 10 9s-10 4-10 9M17 3c0 2-1 3.5-2.5 5M17 21c0-2-1-3.5-2.5-5",
  list: "M9 6h12M9 12h12M9 18h12M3 6l1 1 2-2M3 12l1 1 2-2M3 18l1 1 2-2",
  lock: "M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2ZM8 11V8a4 4 0 0 1 8 0v3",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  office: "M3 8h18v12H3ZM8 8V4.5h8V8M3 13h18",
  pen: "m4 20 1-4.5L16 4.5a2.2 2.2 0 0 1 3.1 0l.4.4a2.2 2.2 0 0 1 0 3.1L8.5 19ZM14 6.5l3.5 3.5",
  plus: "M12 5v14M5 12h14",
  repeat: "M4 11a8 8 0 0 1 14-4.5L20.5 9M20.5 4v5h-5M20 13a8 8 0 0 1-14 4.5L3.5 15M3.5 20v-5h5",
  send: "M21 3 10.5 13.5M21 3l-6.5 18-4-7.5L3 9.5Z",
  star: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7l1.5 3.4 3.7.4-2.8 2.4.8 3.6L12 15l-3.2 1.8.8-3.6L6.8 10.8l3.7-.4Z",
  tick: "m4.5 12.5 5 5 10-11",
  triangle: "M12 3 2 20.5h20ZM12 10v5M12 17.8v.01",
  users:
    "M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM2.5 20c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 5a3.5 3.5 0 0 1 0 6.5M18 14.8c2 .7 3.2 2.5 3.5 5.2",
} as const;

export type IconName = keyof typeof paths;

export function Icon(props: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  );
}

/** The letter D crossed by a tick. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M9 5v22h5.5C21 27 26 22.4 26 16S21 5 14.5 5Z" />
      <path class="mark-tick" d="m4 15 6 6 10-10" />
    </svg>
  );
}
