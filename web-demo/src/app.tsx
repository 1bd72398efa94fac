import { Header } from "./components/header";
import { EngineView } from "./views/engine";

/** The frame of the page; which view stands in it is decided here. */
export function App() {
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <Header />
      <main id="content" class="content" tabIndex={-1}>
        <EngineView />
      </main>
    </>
  );
}
